import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import { AppError } from '../../shared/errors/app-error.ts'
import { preferBrotli } from './prefer-brotli.ts'

const ONE_YEAR = '365d'

/**
 * Serves the built tab below /tab, and the pages that a store listing needs without sign-in. Every
 * address below /tab without a file is a page of the tab's own router.
 */
export function createTabRouter(tabFolder: string): Router {
  const router = Router()
  // Vite puts a content hash into every name below assets: such a file never changes.
  router.use(
    '/tab/assets',
    preferBrotli(join(tabFolder, 'assets')),
    express.static(join(tabFolder, 'assets'), { immutable: true, maxAge: ONE_YEAR, fallthrough: false }),
  )
  router.use('/tab', express.static(tabFolder, { index: false }))
  router.get(['/tab', '/tab/{*page}'], (request, response) => {
    const page = documentOf(tabFolder, request.path)
    if (!existsSync(page)) throw new AppError('unavailable', { detail: 'The tab is not built: npm run build' })
    response.set('cache-control', 'no-cache').sendFile(page)
  })
  for (const page of ['privacy', 'terms', 'support']) {
    router.get(`/${page}`, (_request, response) => {
      response.sendFile(join(tabFolder, `${page}.html`))
    })
  }
  return router
}

/** A page's own document names the code that it needs; the others load it step by step. */
function documentOf(tabFolder: string, path: string): string {
  const [, page = ''] = /^\/tab\/([a-z]+)(?:\/|$)/.exec(path) ?? []
  const own = join(tabFolder, `${page}.html`)
  return existsSync(own) ? own : join(tabFolder, 'index.html')
}
