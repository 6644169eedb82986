/** Serves the built page: its files for good, as their names change with their content, the page itself afresh. */
import { join } from 'node:path'
import express, { type Request, type RequestHandler, Router } from 'express'
import { servePacked } from './serve-packed.ts'

/** Files of the built client under `folder`, and its page for every other address that a reader opens. */
export function serveClient(folder: string): RequestHandler {
  const files = { index: false, redirect: false, dotfiles: 'ignore', fallthrough: true } as const
  const router = Router()
  router.use('/assets', servePacked(join(folder, 'assets')))
  router.use('/assets', express.static(join(folder, 'assets'), { ...files, immutable: true, maxAge: '1y' }))
  router.use(express.static(folder, { ...files, cacheControl: false, setHeaders: askEachTime }))
  router.use((request, response, next) => {
    if (!isNavigation(request)) return next()
    askEachTime(response)
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error !== undefined && !response.headersSent) next()
    })
  })
  return router
}

/** Kept by the browser, but asked for again each time (and answered with 304 when it did not change). */
function askEachTime(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cache-Control', 'no-cache')
}

/** A reader opens an address; a script, a style or a picture that is missing must stay missing. */
function isNavigation(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (/^\/(api|assets|metrics)(\/|$)/.test(request.path)) return false
  const mode = request.headers['sec-fetch-mode']
  // Older browsers and programs do not say; then a name with an ending is a file.
  return mode === undefined ? !/\.\w+$/.test(request.path) : mode === 'navigate'
}
