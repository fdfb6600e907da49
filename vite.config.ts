import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const hostPage = fromRoot('tabs/host/index.html')
const api = { target: `http://127.0.0.1:${process.env['PORT'] ?? '3978'}` }

export default defineConfig({
  root: fromRoot('tabs'),
  base: '/tab/',
  plugins: [react()],
  server: { proxy: { '/api': api, '/dev': api } },
  build: {
    outDir: fromRoot('dist/tab'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy forbids the inline script that the polyfill would be.
    modulePreload: { polyfill: false },
    // Nothing as a data: URL, which the content security policy forbids too.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { tab: fromRoot('tabs/index.html'), ...(existsSync(hostPage) ? { host: hostPage } : {}) },
    },
  },
})
