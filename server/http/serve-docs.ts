/** Serves the OpenAPI document at `/api/openapi.json` and the page to read it at `/api/docs`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Router } from 'express'
import { DOCS_PAGE, DOCS_SCRIPT } from '../openapi/docs-page.ts'
import { describeApi } from '../openapi/document.ts'
import { findPackageRoot } from '../package-root.ts'
import type { Route } from './define-route.ts'

const require = createRequire(import.meta.url)

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** The document of `routes` and its page. */
export function serveDocs(routes: readonly Route[]): Router {
  const router = Router()
  const folder = dirname(require.resolve('swagger-ui-dist/package.json'))
  let document: unknown
  router.get('/api/openapi.json', (_request, response) => {
    // Made when it is first asked for: the start of the server does not wait for it.
    document ??= describeApi(routes, readVersion())
    response.json(document)
  })
  router.get('/api/docs', (_request, response) => {
    response.type('html').send(DOCS_PAGE)
  })
  router.get('/api/docs/start.js', (_request, response) => {
    response.type('js').send(DOCS_SCRIPT)
  })
  for (const file of FILES) {
    router.get(`/api/docs/${file}`, (_request, response) => response.sendFile(join(folder, file)))
  }
  return router
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(findPackageRoot(), 'package.json'), 'utf8'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : ''
}
