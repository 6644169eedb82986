/** Gives whoever reads Brotli the packed copies that the build laid beside its files, instead of packing at every request. */
import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { type RequestHandler, Router } from 'express'

const PACKED = '.br'

/**
 * Answers for the files of `folder` that have a packed copy there when it is made, as they never change; passes on
 * everything else, also a request that does not take the copy.
 */
export function servePacked(folder: string): RequestHandler {
  const packed = new Set(namesIn(folder).filter((name) => name.endsWith(PACKED)))
  const router = Router()
  router.use((request, response, next) => {
    const name = request.path.slice(1)
    if (!packed.has(`${name}${PACKED}`)) return next()
    response.vary('Accept-Encoding')
    if (!['GET', 'HEAD'].includes(request.method) || request.acceptsEncodings('br') === false) return next()
    // Of the kind that the file is of, not of that of its copy.
    response.type(extname(name))
    const headers = { 'Content-Encoding': 'br' }
    response.sendFile(`${name}${PACKED}`, { root: folder, headers, immutable: true, maxAge: '1y' }, (error) => {
      if (error !== undefined && !response.headersSent) next()
    })
  })
  return router
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Without a built page there is nothing to serve.
    return []
  }
}
