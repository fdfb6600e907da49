import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from '../../../bot/db/database.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { importInto } from './import-into-tenant.ts'

let database: Database
let tenantId: string
const leadId = randomUUID()
beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => {
  await database.close()
})
beforeEach(async () => {
  tenantId = randomUUID()
  await importInto(
    { database, tenantId },
    'people',
    `objectId,userPrincipalName,displayName\n${leadId},ana@contoso.com,Ana`,
  )
})

const importGroups = async (text: string) => await importInto({ database, tenantId }, 'groups', text)

describe('importing groups', () => {
  it('takes the good rows, reports the bad ones and makes leads', async () => {
    const report = await importGroups(
      [
        'kind,NAME,leads,visibility,description',
        `erg,Able,ANA@contoso.com;${leadId};ghost@contoso.com,request,"For all, always"`,
        'club,Runners,,open,',
        'interest,able,,open,',
        'interest,,,open,',
        'interest,Readers,,closed,',
        'community,Data guild,,,',
      ].join('\n'),
    )
    expect(report).toMatchObject({ created: 2, updated: 0, unchanged: 0 })
    expect(report.problems.map(({ line, reason }) => `${String(line)}: ${reason}`)).toEqual([
      '2: lead “ghost@contoso.com” is nobody in Hallway; taken without this lead.',
      '3: kind “club” is none of erg, interest, community.',
      '4: name is the same as in line 2.',
      '5: name is missing.',
      '6: visibility “closed” is none of open, request.',
    ])
    await database.withTenant(tenantId, async (tx) => {
      const leads = await tx.selectFrom('memberships').select(['person_id', 'role', 'state']).execute()
      expect(leads).toEqual([{ person_id: leadId, role: 'lead', state: 'joined' }])
    })
  })

  it('changes nothing when the same file comes again', async () => {
    const file = 'name,kind,leads,visibility,description\nAble,erg,ana@contoso.com,request,For all\n'
    await importGroups(file)
    expect(await importGroups(file)).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
    expect(await importGroups(file.replace('request', 'open'))).toMatchObject({ updated: 1 })
  })

  it('refuses a file that is no list of groups', async () => {
    expect((await importGroups('a,b\n1,2\n')).refused).toContain('name, kind')
  })
})
