import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { servicesWithoutDatabase } from '../../tests/services-without-database.ts'
import { createApp } from '../app.ts'
import { openMetrics } from '../http/metrics.ts'
import { openLog } from '../log.ts'
import { API_ROUTES } from '../routes/api-routes.ts'
import { describeApi, toTemplate } from './document.ts'

const Parameter = z.object({ name: z.string(), in: z.string(), description: z.string().optional() })
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(Parameter).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) })),
})
const Document = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

const given = describeApi(API_ROUTES, '1.2.3')
const document = Document.parse(given)

/** The page and files about the API are not part of it. */
const ABOUT_THE_API = /^GET \/(api\/(docs|openapi\.json)|metrics)/

const Layer = z.object({
  route: z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).optional(),
  handle: z.unknown(),
})
const Stack = z.object({ stack: z.array(Layer) })

/** What Express would really answer, in routers within routers too. */
function registered(router: unknown): string[] {
  const known = Stack.safeParse({
    stack: router !== null && typeof router === 'function' && 'stack' in router ? router.stack : null,
  })
  if (!known.success) return []
  return known.data.stack.flatMap(({ route, handle }) =>
    route === undefined
      ? registered(handle)
      : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${toTemplate(route.path)}`),
  )
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
)

/** Every object in the document, however deep. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const part of Object.values(value)) yield* objectsIn(part)
}

describe('the OpenAPI document', () => {
  it('lists every route that the server has, and no other', () => {
    const app = createApp(servicesWithoutDatabase(), API_ROUTES, openLog('silent'), openMetrics())
    const routes = registered(app.router).filter((route) => !ABOUT_THE_API.test(route))
    expect(operations.map(({ name }) => name).sort()).toEqual(routes.sort())
  })

  it('says the version', () => {
    expect(document.info.version).toBe('1.2.3')
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(operations)('describes what $name takes and answers', ({ name, operation }) => {
    expect(operation.summary).toMatch(/\.$/)
    const [success] = Object.values((operation.responses[200] ?? operation.responses[201])?.content ?? {})
    // A file has no schema but its bytes.
    expect(JSON.stringify(success)).toMatch(/#\/components\/schemas\/|"format":"binary"/)
    expect(JSON.stringify(operation.responses.default)).toContain('#/components/schemas/ErrorAnswer')
    for (const [, parameter] of name.matchAll(/\{(\w+)\}/g)) {
      expect(operation.parameters).toContainEqual(expect.objectContaining({ name: parameter, in: 'path' }))
    }
    for (const parameter of operation.parameters) {
      if (parameter.in === 'query') expect(parameter.description, parameter.name).toMatch(/\.$/)
    }
  })

  it.each(API_ROUTES.filter(({ body }) => body !== null))('says what each field of $method $path means', (route) => {
    const fields = route.body instanceof z.ZodObject ? Object.keys(route.body.shape) : []
    expect(Object.keys(route.fields).sort()).toEqual(fields.sort())
  })

  it('refers to nothing that is not there', () => {
    for (const { $ref } of objectsIn(given)) {
      if (typeof $ref !== 'string') continue
      expect(document.components.schemas).toHaveProperty($ref.replace('#/components/schemas/', ''))
    }
  })

  it('asks of nothing to be a value and null at once, and has patterns that are regular expressions', () => {
    for (const { allOf, pattern } of objectsIn(given)) {
      expect(JSON.stringify(allOf) ?? '').not.toContain('"null"')
      if (typeof pattern !== 'string') continue
      expect(() => new RegExp(pattern, 'u')).not.toThrow()
      expect(pattern).not.toMatch(/\/u$/)
    }
  })
})
