/** The OpenAPI document of the API, made from the same definitions that the server mounts. */
import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
  zodToOpenAPIRegistry,
} from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { ErrorAnswer } from '../../contract/error.ts'
import type { Route } from '../http/define-route.ts'
import { toPlainSchema } from './plain-schema.ts'
import { NAMED_SCHEMAS } from './schema-names.ts'

const ABOUT =
  'Who is linked with whom, and who says so. Every failed request answers with an error code, a sentence and, where it helps, the field that is wrong.'

/** The document as plain JSON. */
export function describeApi(routes: readonly Route[], version: string): unknown {
  nameSchemas()
  const registry = new OpenAPIRegistry()
  for (const route of routes) registry.registerPath(toOperation(route))
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Entourage', version, description: ABOUT },
  })
  return toPlainSchema(z.json().parse(JSON.parse(JSON.stringify(document))))
}

// Marked as deprecated to be used with caution only: it is the one way to name schemas from outside, and the contract
// knows nothing but zod.
// oxlint-disable-next-line typescript/no-deprecated
const names = zodToOpenAPIRegistry

function nameSchemas(): void {
  for (const [name, schema] of Object.entries(NAMED_SCHEMAS)) {
    if (!names.has(schema)) names.add(schema, { _internal: { refId: name } })
  }
}

function toOperation(route: Route): RouteConfig {
  const { params, query } = route
  const [area = ''] = partsOf(route.path)
  return {
    method: route.method,
    path: toTemplate(route.path),
    operationId: [route.method, ...partsOf(route.path)].join('-').replaceAll(':', 'by-'),
    tags: [area],
    summary: route.about,
    ...(route.body === null ? {} : { description: describeBody(route) }),
    request: {
      ...(isEmpty(params) ? {} : { params }),
      ...(isEmpty(query) ? {} : { query: withMeanings(query, route.fields) }),
      ...(route.body === null
        ? {}
        : { body: { required: true, content: route.takesFiles ? formOf(route.body) : jsonOf(route.body) } }),
    },
    responses: responsesOf(route),
  }
}

const jsonOf = (schema: z.ZodType) => ({ 'application/json': { schema } })

const formOf = (options: z.ZodType) => ({
  'multipart/form-data': {
    schema: z.object({ options, files: z.array(z.string().meta({ format: 'binary' })) }),
  },
})

const isEmpty = (fields: Route['query']) => Object.keys(fields.shape).length === 0

/** `/api/entities/:id` as `/api/entities/{id}` */
export const toTemplate = (path: string) => path.replace(/:(\w+)/g, '{$1}')

const partsOf = (path: string) => path.split('/').filter((part) => part !== '' && part !== 'api')

function withMeanings(fields: Route['query'], meanings: Route['fields']) {
  const shape: Readonly<Record<string, z.ZodType>> = fields.shape
  const named = Object.entries(shape).map(([name, schema]) => [name, schema.meta({ description: meanings[name] })])
  return z.object(Object.fromEntries(named) as typeof shape)
}

/** A body's schema is shared between routes, so what its fields mean here stands with the route, as a list. */
const describeBody = ({ fields }: Route) =>
  Object.entries(fields)
    .map(([name, meaning]) => `- \`${name}\`: ${meaning}`)
    .join('\n')

function responsesOf(route: Route): Record<string, ResponseConfig> {
  const type = route.streams ? 'application/x-ndjson' : 'application/json'
  const failed = (description: string): ResponseConfig => ({
    description,
    content: { 'application/json': { schema: ErrorAnswer } },
  })
  return {
    [route.status]: {
      description: route.streams ? 'One JSON value a line.' : route.fileTypes === null ? 'The answer.' : 'The file.',
      content:
        route.fileTypes === null
          ? { [type]: { schema: route.answer } }
          : Object.fromEntries(route.fileTypes.map((each) => [each, { schema: { type: 'string', format: 'binary' } }])),
    },
    ...(takesInput(route) ? { 400: failed('A field is wrong; `details` names it.') } : {}),
    ...(isEmpty(route.params) ? {} : { 404: failed('Nothing has that id.') }),
    default: failed('It failed; `code` says how.'),
  }
}

const takesInput = (route: Route) => !isEmpty(route.params) || !isEmpty(route.query) || route.body !== null
