import { enableCompileCache } from 'node:module'

// Compiling the Bot Framework is half of the start-up time: from the second start on it is read from
// the cache, which only works for what is imported after this line.
enableCompileCache()
const { run } = await import('./run.ts')
await run()
