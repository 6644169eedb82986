/**
 * One call to our own server: JSON out, JSON in, checked against the contract.
 * Whatever goes wrong becomes a `RequestFailed`; an aborted call rejects with
 * the signal's own reason.
 */
import type { z } from 'zod'
import { reportConnection } from './connection.ts'
import { failureOf } from './failure-of.ts'
import { RequestFailed } from './request-failed.ts'

type QueryValue = string | number | boolean | null | undefined

export interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>
  /** GET when not told otherwise, POST with a body. */
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** Asks `path` (below `/api`) and gives the answer as `schema` describes it. Throws RequestFailed. */
export async function request<Answer>(
  schema: z.ZodType<Answer>,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  const response = await send(path, options)
  const content = await readJson(response, options.signal)
  if (!response.ok) throw failureOf(response.status, content)
  reportConnection(null)
  const answer = schema.safeParse(content)
  if (answer.success) return answer.data
  throw new RequestFailed(
    'internal',
    'The server answered in a way this page does not understand. Reload the page.',
    answer.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
    response.status,
  )
}

/** Asks `path` for a file. Throws RequestFailed, also when the answer breaks off. */
export async function requestFile(path: string, options: RequestOptions = {}): Promise<Blob> {
  const response = await send(path, options)
  if (!response.ok) throw failureOf(response.status, await readJson(response, options.signal))
  reportConnection(null)
  try {
    return await response.blob()
  } catch (cause) {
    options.signal?.throwIfAborted()
    throw new RequestFailed('offline', 'The connection broke before the file was there. Try again.', [], 0, { cause })
  }
}

async function send(path: string, { query, body, method, signal }: RequestOptions): Promise<Response> {
  const init: RequestInit =
    body === undefined ? { method: method ?? 'GET' } : { method: method ?? 'POST', body: JSON.stringify(body) }
  const headers = { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  try {
    return await fetch(`/api${path}${queryText(query ?? {})}`, { ...init, headers, signal: signal ?? null })
  } catch (cause) {
    signal?.throwIfAborted()
    reportConnection('offline')
    throw new RequestFailed(
      'offline',
      'The server cannot be reached. It may be restarting; try again in a moment.',
      [],
      0,
      {
        cause,
      },
    )
  }
}

function queryText(query: Readonly<Record<string, QueryValue>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    signal?.throwIfAborted()
    return null
  }
}
