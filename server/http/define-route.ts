/**
 * A route of the API as data: what it takes and answers, in schemas of the
 * contract, and the one use case behind it. The server mounts it and the
 * OpenAPI document describes it from the same definition.
 */
import { z } from 'zod'
import { parseRequest } from './parse-request.ts'
import type { UploadedFile } from './receive-files.ts'
import type { Services } from './services.ts'

type Fields = z.ZodObject

/** What a request brought, unparsed. */
export interface Given {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  /** What was uploaded beside the body, where the route takes files. */
  readonly files: readonly UploadedFile[]
}

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Of a success: 201 where something was made. */
  readonly status: 200 | 201
  /** In Express' style: `/api/entities/:id`. */
  readonly path: string
  /** One sentence for the OpenAPI document. */
  readonly about: string
  /** What its fields mean, by name, where the name alone does not say it. */
  readonly fields: Readonly<Record<string, string>>
  readonly params: Fields
  readonly query: Fields
  readonly body: z.ZodType | null
  /** The body is a form of files beside `options`, which `body` describes; together as large as CASE_UPLOAD_MB. */
  readonly takesFiles: boolean
  /** The body may be as large as a whole picture. */
  readonly takesPicture: boolean
  /** The answer holds `columns` and `rows`, which go out as CSV or as lines to those who ask for that. */
  readonly tabular: boolean
  /** The schema of the answer, or of each line of one that is streamed. */
  readonly answer: z.ZodType
  /** How the answer becomes JSON; null: as any value does. */
  readonly write: ((answer: unknown) => string) | null
  readonly streams: boolean
  /** The media types of an answer that is a file; null for JSON. */
  readonly fileTypes: readonly string[] | null
  /** Parses what was given and answers; `send` writes a line of a streamed answer, `signal` tells when the asker has gone. */
  readonly respond: (services: Services, given: Given, send: Send, signal: AbortSignal) => Promise<unknown>
}

type Send = (line: unknown) => void

interface Definition<Params extends Fields, Query extends Fields, Body extends z.ZodType> {
  readonly method: Route['method']
  readonly status?: Route['status']
  readonly path: string
  readonly about: string
  readonly fields?: Readonly<Record<string, string>>
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly takesFiles?: boolean
  readonly takesPicture?: boolean
  readonly tabular?: boolean
}

/** The parsed parts of a request. */
interface Input<Params extends Fields, Query extends Fields, Body extends z.ZodType> {
  readonly params: z.output<Params>
  readonly query: z.output<Query>
  readonly body: z.output<Body>
  readonly files: readonly UploadedFile[]
}

type Nothing = z.ZodObject<Record<string, never>, z.core.$strict>

/** A route that answers with one JSON value. Fields that the schemas do not know are refused. */
export function defineRoute<
  Answer,
  Params extends Fields = Nothing,
  Query extends Fields = Nothing,
  Body extends z.ZodType = z.ZodUnknown,
>(
  definition: Definition<Params, Query, Body> & {
    readonly answer: z.ZodType<Answer>
    readonly write?: (answer: Answer) => string
    readonly run: (services: Services, input: Input<Params, Query, Body>, signal: AbortSignal) => Promise<Answer>
  },
): Route {
  const parse = inputParser(definition)
  const respond: Route['respond'] = (services, given, _send, signal) => definition.run(services, parse(given), signal)
  const { answer, write = null } = definition
  // Only what `run` gave is handed to it.
  const written = write as Route['write']
  return { ...describe(definition), answer, write: written, streams: false, fileTypes: null, respond }
}

/** A route that answers with lines of JSON, one at a time (NDJSON). */
export function defineStream<
  Line,
  Params extends Fields = Nothing,
  Query extends Fields = Nothing,
  Body extends z.ZodType = z.ZodUnknown,
>(
  definition: Definition<Params, Query, Body> & {
    readonly line: z.ZodType<Line>
    readonly run: (
      services: Services,
      input: Input<Params, Query, Body>,
      send: (line: Line) => void,
      signal: AbortSignal,
    ) => Promise<void>
  },
): Route {
  const parse = inputParser(definition)
  const respond: Route['respond'] = (services, given, send, signal) =>
    definition.run(services, parse(given), send, signal)
  return { ...describe(definition), answer: definition.line, write: null, streams: true, fileTypes: null, respond }
}

/** What a route answers that gives a file, whole or in pieces that are made as it is sent; `name` is made of plain letters. */
export interface FileAnswer {
  readonly bytes: Uint8Array | Iterable<string | Uint8Array>
  readonly type: string
  readonly name: string
}

/** A route that answers with a file to save. */
export function defineFile<
  Params extends Fields = Nothing,
  Query extends Fields = Nothing,
  Body extends z.ZodType = z.ZodUnknown,
>(
  definition: Definition<Params, Query, Body> & {
    readonly fileTypes: readonly string[]
    readonly run: (services: Services, input: Input<Params, Query, Body>, signal: AbortSignal) => Promise<FileAnswer>
  },
): Route {
  const parse = inputParser(definition)
  const respond: Route['respond'] = (services, given, _send, signal) => definition.run(services, parse(given), signal)
  const { fileTypes } = definition
  return { ...describe(definition), answer: z.string(), write: null, streams: false, fileTypes, respond }
}

function describe(
  definition: Definition<Fields, Fields, z.ZodType>,
): Omit<Route, 'answer' | 'write' | 'streams' | 'fileTypes' | 'respond'> {
  const {
    method,
    status = 200,
    path,
    about,
    fields = {},
    takesFiles = false,
    takesPicture = false,
    tabular = false,
  } = definition
  const { params = z.object({}), query = z.object({}), body = null } = definition
  return { method, status, path, about, fields, takesFiles, takesPicture, tabular, params, query, body }
}

function inputParser<Params extends Fields, Query extends Fields, Body extends z.ZodType>(
  definition: Definition<Params, Query, Body>,
): (given: Given) => Input<Params, Query, Body> {
  const params = definition.params ?? z.object({})
  const query = (definition.query ?? z.object({})).strict()
  const body = definition.body === undefined ? z.unknown() : strictly(definition.body)
  return (given) => {
    const input = {
      params: parseRequest(params, given.params),
      query: parseRequest(query, given.query),
      body: parseRequest(body, given.body),
      files: given.files,
    }
    // A part without a schema has the default type above, so this is what was parsed.
    return input as Input<Params, Query, Body>
  }
}

const strictly = (body: z.ZodType) => (body instanceof z.ZodObject ? body.strict() : body)
