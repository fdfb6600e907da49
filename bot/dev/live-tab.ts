import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Router } from 'express'
import { createServer } from 'vite'
import { freePort } from '../free-port.ts'

/** Serves the tab from its sources through Vite, which reloads what changes (`npm run dev`). */
export async function createLiveTab(projectFolder: string): Promise<{ router: Router; stop(): Promise<void> }> {
  const vite = await createServer({
    root: join(projectFolder, 'tabs'),
    configFile: join(projectFolder, 'vite.config.ts'),
    appType: 'custom',
    // A port of its own for reloads, so that two of them can run.
    server: { middlewareMode: true, ws: { port: await freePort() } },
  })
  const router = Router()
  router.get('/', async (request, response) => {
    const page = await readFile(join(projectFolder, 'tabs', 'host', 'index.html'), 'utf8')
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, page, '/host/index.html'))
  })
  // Before Vite, which would take the base off a page's address; a module has an extension or a "@".
  router.get('/tab/{*page}', async (request, response, next) => {
    if (/[.@]/.test(request.path)) {
      next()
      return
    }
    const page = await readFile(join(projectFolder, 'tabs', 'index.html'), 'utf8')
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, page))
  })
  router.use(vite.middlewares)
  return {
    router,
    stop: async () => {
      await vite.close()
    },
  }
}
