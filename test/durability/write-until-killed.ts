import { randomUUID } from 'node:crypto'
import { openDatabase } from '../../bot/db/database.ts'

/**
 * A process that writes tenants as fast as it can, from several connections, and prints each id only
 * after its commit was acknowledged. Its parent kills it at a random moment.
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: write-until-killed FOLDER')
const database = await openDatabase({ folder })
console.log('open')

async function writeForever(): Promise<never> {
  for (;;) {
    const tenantId = randomUUID()
    await database.withTenant(tenantId, async (tx) => {
      const row = { tenant_id: tenantId, name: 'x'.repeat(200), created_at: new Date() }
      await tx.insertInto('tenants').values(row).execute()
      await tx.updateTable('tenants').set({ name: 'written twice' }).execute()
    })
    process.stdout.write(`${tenantId}\n`)
  }
}
await Promise.all([writeForever(), writeForever(), writeForever(), writeForever()])
