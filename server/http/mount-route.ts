/** Puts a route of the API on the server: body, use case, answer. */
import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import type { FileAnswer, Given, Route } from './define-route.ts'
import { receiveFiles, type UploadedFile } from './receive-files.ts'
import { logFailure } from './log-failure.ts'
import { findTableForm, sendTable } from './send-table.ts'
import type { Services } from './services.ts'
import { writePieces } from './write-pieces.ts'

/** What a request that brings neither files nor a picture may hold. */
export const BODY_LIMIT_MB = 2

/** A picture of a thousand entities with all that is claimed about them takes a few. */
const PICTURE_LIMIT_MB = 32

const BYTES_PER_MB = 1_000_000

/** Adds the route to `router`. Whatever it throws goes on to the error handler. */
export function mountRoute(router: Router, services: Services, route: Route): void {
  const { limits } = services.settings
  const handlers: RequestHandler[] = []
  if (route.takesFiles) handlers.push(takeFiles(limits.caseUploadMb))
  else if (route.method === 'post' || route.method === 'put') {
    const megabytes = route.takesPicture ? PICTURE_LIMIT_MB : BODY_LIMIT_MB
    handlers.push(express.json({ limit: megabytes * BYTES_PER_MB }))
  }
  handlers.push((route.streams ? streamed : route.fileTypes === null ? answered : filed)(services, route))
  router[route.method](route.path, ...handlers)
}

function answered(services: Services, route: Route): RequestHandler {
  return async (request, response) => {
    const form = route.tabular ? findTableForm(request) : null
    const asked = form === null ? given(request) : withAllRows(given(request), services.settings.limits.ask.tableRows)
    const answer = await route.respond(services, asked, () => undefined, untilClosed(response))
    if (services.settings.checkAnswers) route.answer.parse(answer)
    noStore(response).status(route.status)
    if (form === null && route.write !== null) response.type('json').send(route.write(answer))
    else if (form === null) response.json(answer)
    else await sendTable(response, answer, form)
  }
}

function filed(services: Services, route: Route): RequestHandler {
  return async (request, response) => {
    const respond = route.respond(services, given(request), () => undefined, untilClosed(response))
    // A route with media types was defined by `defineFile`, which answers so.
    const { bytes, type, name } = (await respond) as FileAnswer
    noStore(response).setHeader('Content-Type', type).setHeader('Content-Disposition', `attachment; filename="${name}"`)
    if (bytes instanceof Uint8Array) response.end(bytes)
    else await writePieces(response, bytes)
  }
}

function streamed(services: Services, route: Route): RequestHandler {
  return async (request, response) => {
    const send = (line: unknown) => {
      if (services.settings.checkAnswers) route.answer.parse(line)
      // The first line starts the answer: a mistake before it still gets a status of its own.
      if (!response.headersSent) noStore(response).setHeader('Content-Type', 'application/x-ndjson')
      if (!response.destroyed) response.write(`${JSON.stringify(line)}\n`)
    }
    const signal = untilClosed(response)
    try {
      await route.respond(services, given(request), send, signal)
    } catch (error) {
      // Nobody is there to be told, and what was broken off on purpose did not fail.
      if (signal.aborted) return
      if (!response.headersSent) throw error
      const { error: failure } = logFailure(error, request).answer
      send({ event: 'error', code: failure.code, message: failure.message })
    }
    response.end()
  }
}

/** A table that is to be kept has as many rows as there may be, unless it is asked for fewer. */
function withAllRows(asked: Given, most: number): Given {
  const { body } = asked
  return typeof body === 'object' && body !== null ? { ...asked, body: { maxRows: most, ...body } } : asked
}

/** Aborted when the connection closes before the answer was sent. */
function untilClosed(response: Response): AbortSignal {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

const received = new WeakMap<Request, readonly UploadedFile[]>()

/** Takes the form of an upload; its files are there until the connection is done with. */
function takeFiles(megabytes: number): RequestHandler {
  return async (request, response, next) => {
    const form = await receiveFiles(request, megabytes * BYTES_PER_MB).catch((error: unknown) => {
      // What still comes in is of no use to anybody: the answer goes out, and the connection ends with it.
      response.setHeader('Connection', 'close')
      request.resume()
      throw error
    })
    response.once('close', () => void form.remove())
    request.body = form.options
    received.set(request, form.files)
    next()
  }
}

const given = (request: Request): Given => ({
  params: request.params,
  query: request.query,
  body: request.body as unknown,
  files: received.get(request) ?? [],
})

/** A case can be confidential: no answer stays behind in a cache on the way or on the disk. */
function noStore(response: Response): Response {
  return response.setHeader('Cache-Control', 'no-store')
}
