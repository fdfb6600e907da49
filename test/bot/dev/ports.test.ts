import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { startPlayground } from '../../../bot/dev/playground.ts'

it('says which port is in use, where the Playground would silently take another', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, listening))
  const { port } = other.address() as AddressInfo
  await expect(startPlayground({ port, botPort: 3978 })).rejects.toMatchObject({
    code: 'conflict',
    detail: `Port ${String(port)} is in use. Stop the other program, or choose another port with PLAYGROUND_PORT.`,
  })
  other.close()
})
