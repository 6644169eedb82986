/** Does the command line's work through a running server, since the embedded engine's file has one owner. */
import { Readable } from 'node:stream'
import type { z } from 'zod'
import { CaseChanged, type CaseReport, LoadEvent } from '../../contract/cases.ts'
import { CypherAnswer } from '../../contract/cypher.ts'
import { ErrorAnswer, ErrorCode } from '../../contract/error.ts'
import { LinksAnswer } from '../../contract/links.ts'
import { QueriesAnswer, RunAnswer } from '../../contract/queries.ts'
import { Scene, SceneAnswer, ScenesAnswer } from '../../contract/scenes.ts'
import { countBytes } from '../cases/count-bytes.ts'
import type { Progress } from '../cases/load-options.ts'
import type { Upload } from '../cases/load-upload.ts'
import { EntourageError } from '../errors.ts'
import type { Backend } from './backend.ts'
import { FORM_TYPE, writeForm } from './write-form.ts'

const unreachable = (url: string, cause: unknown): EntourageError =>
  new EntourageError(
    'database-unavailable',
    `The server at ${url} does not answer. Wait until it does, or stop it and try again.`,
    [],
    { cause },
  )

const toError = (answer: unknown, status: number): EntourageError => {
  const parsed = ErrorAnswer.safeParse(answer)
  if (!parsed.success) return new EntourageError('internal', `The server answered with ${status} and no reason.`)
  const { code, message, details = [] } = parsed.data.error
  return new EntourageError(code, message, details)
}

/** The lines of a streamed answer as they come in. */
async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of body) {
    rest += decoder.decode(part, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
  if (rest !== '') yield rest
}

/** Returns the report at the end of a load's answer; whatever comes before it is progress. */
async function readReport(body: ReadableStream<Uint8Array>, onProgress: Progress): Promise<CaseReport> {
  for await (const line of readLines(body)) {
    const event = LoadEvent.parse(JSON.parse(line))
    if (event.event === 'report') return event.report
    if (event.event === 'progress') onProgress(event.stage, event.done, event.total)
    else if (event.event === 'queued') onProgress('waiting for other loads', 0, event.place)
    else throw new EntourageError(ErrorCode.catch('internal').parse(event.code), event.message)
  }
  throw new EntourageError(
    'database-unavailable',
    'The server went away in the middle of the load. Nothing is known of how it ended; load again.',
  )
}

/** A command prints a table to keep: as many rows as the server gives. */
const ALL_ROWS = Number.MAX_SAFE_INTEGER

/** Returns the backend of the server at `url`. */
export function openServerBackend(url: string): Backend {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(new URL(path, url), init).catch((error: unknown) => {
      throw unreachable(url, error)
    })
    if (response.ok) return response
    throw toError(await response.json().catch(() => null), response.status)
  }
  const ask = (path: string, body?: unknown): Promise<Response> =>
    send(
      path,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    )
  const upload = async (path: string, { files, options, onProgress = () => {} }: Upload): Promise<CaseReport> => {
    const form = {
      method: 'POST',
      headers: { 'content-type': FORM_TYPE },
      body: Readable.toWeb(Readable.from(writeForm(options, countBytes(files, 'sending', onProgress)))),
      duplex: 'half',
    }
    const { body } = await send(path, form)
    if (body === null) throw new EntourageError('internal', 'The server answered with nothing.')
    return readReport(body, onProgress)
  }
  const askFor = async <Answer>(schema: z.ZodType<Answer>, path: string, body?: unknown): Promise<Answer> =>
    schema.parse(await (await ask(path, body)).json())

  return {
    url,
    load: (given) => upload('/api/cases', given),
    check: (given) => upload('/api/cases/check', given),
    remove: async (id) =>
      CaseChanged.parse(await (await send(`/api/cases/${encodeURIComponent(id)}`, { method: 'DELETE' })).json()),
    undo: () => askFor(CaseChanged, '/api/cases/undo', {}),
    listQueries: async () => (await askFor(QueriesAnswer, '/api/queries')).queries,
    drawPicture: async (part, format, options) =>
      new Uint8Array(await (await ask('/api/images', { part, format, options })).arrayBuffer()),
    listScenes: async () => (await askFor(ScenesAnswer, '/api/scenes')).scenes,
    drawScene: async (id, words, format, options) => {
      const { title: heading, subtitle, author, credit: creditLine } = words
      const query = { ...options, heading, subtitle, author, creditLine }
      const wanted = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
      const path = `/api/scenes/${encodeURIComponent(id)}/image.${format}?${wanted.toString()}`
      return new Uint8Array(await (await ask(path)).arrayBuffer())
    },
    readScene: async (id) => (await askFor(SceneAnswer, `/api/scenes/${encodeURIComponent(id)}`)).scene,
    findLinks: (ids) => askFor(LinksAnswer, '/api/links', { ids }),
    addScene: (body) => askFor(Scene, '/api/scenes', body),
    exportData: async (part, format) =>
      new Uint8Array(await (await ask('/api/export', { ...part, format })).arrayBuffer()),
    runQuery: (id, parameters) =>
      askFor(RunAnswer, `/api/queries/${encodeURIComponent(id)}/run`, { parameters, maxRows: ALL_ROWS }),
    ask: (statement, parameters) => askFor(CypherAnswer, '/api/cypher', { statement, parameters, maxRows: ALL_ROWS }),
    close: async () => {},
  }
}
