import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Router } from 'express'
import { createServer } from 'vite'

/** Serves the tab from its sources through Vite, which reloads what changes (`npm run dev`). */
export async function createLiveTab(projectFolder: string): Promise<{ router: Router; stop(): Promise<void> }> {
  const vite = await createServer({
    root: join(projectFolder, 'tabs'),
    configFile: join(projectFolder, 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true },
  })
  const router = Router()
  router.get('/', async (request, response) => {
    const page = await readFile(join(projectFolder, 'tabs', 'host', 'index.html'), 'utf8')
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, page, '/host/index.html'))
  })
  router.use(vite.middlewares)
  router.get('/tab/{*page}', async (request, response) => {
    const page = await readFile(join(projectFolder, 'tabs', 'index.html'), 'utf8')
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, page))
  })
  return {
    router,
    stop: async () => {
      await vite.close()
    },
  }
}
