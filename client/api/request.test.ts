import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyStore } from '../actions/tests/empty-store.ts'
import { type MadeUpServer, startMadeUpServer } from '../actions/tests/made-up-server.ts'
import { connection } from './connection.ts'
import { fetchLinks } from './fetch-links.ts'
import { fetchReady } from './fetch-ready.ts'
import { RequestFailed } from './request-failed.ts'
import { watchConnection } from './watch-connection.ts'

let server: MadeUpServer

beforeEach(async () => {
  emptyStore()
  server = await startMadeUpServer([['a/b c', 'd']])
})
afterEach(async () => {
  vi.useRealTimers()
  await server.close()
})

const failureOf = async (work: Promise<unknown>): Promise<RequestFailed> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof RequestFailed) return error
  throw new Error(`expected a RequestFailed, got ${String(error)}`)
}

const lost = { status: 503, body: { error: { code: 'database-unavailable', message: 'The database is away.' } } }

test('an answer comes as the contract describes it', async () => {
  const { graph, missing } = await fetchLinks(['a/b c', 'nobody'])
  expect(graph.entities.map(({ name }) => name)).toEqual(['A/B C'])
  expect(missing).toEqual(['nobody'])
})

test('a refusal keeps its code, its sentence, its details and its status', async () => {
  const details = [{ field: 'ids', message: 'too many' }]
  server.fail({ status: 400, body: { error: { code: 'bad-request', message: 'Ask for less.', details } } })
  expect(await failureOf(fetchLinks([]))).toMatchObject({
    code: 'bad-request',
    message: 'Ask for less.',
    details,
    status: 400,
  })
  expect(connection.getState().lost).toBeNull()
})

test('a lost database is told from a lost server', async () => {
  server.fail(lost)
  expect((await failureOf(fetchLinks([]))).code).toBe('database-unavailable')
  expect(connection.getState().lost).toBe('database')
  server.fail({ status: 502, body: 'Bad gateway' })
  expect((await failureOf(fetchLinks([]))).code).toBe('offline')
  expect(connection.getState().lost).toBe('offline')
  server.fail(null)
  await fetchLinks([])
  expect(connection.getState().lost).toBeNull()
})

test('no answer at all is offline', async () => {
  const closed = await startMadeUpServer([])
  const fetchOfClosed = globalThis.fetch
  await closed.close()
  globalThis.fetch = fetchOfClosed
  expect(await failureOf(fetchReady())).toMatchObject({ code: 'offline', status: 0 })
  expect(connection.getState().lost).toBe('offline')
})

test('an answer that is not what the contract says is a failure of ours, not a crash', async () => {
  server.fail({ status: 200, body: { graph: 'none' } })
  expect((await failureOf(fetchLinks([]))).code).toBe('internal')
})

test('a call that was given up rejects with the reason for that and is no loss', async () => {
  const release = server.hold('/api/links')
  const controller = new AbortController()
  const call = fetchLinks([], controller.signal)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  expect(connection.getState().lost).toBeNull()
  release()
})

test('while the connection is lost the server is asked until it is back, and then no more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const stop = watchConnection()
  expect(vi.getTimerCount()).toBe(0)
  server.fail(lost)
  await failureOf(fetchLinks([]))
  server.asked.length = 0
  const back = new Promise<void>((resolve) => {
    const forget = connection.subscribe((state) => {
      if (state.lost !== null) return
      forget()
      resolve()
    })
  })
  server.fail(null)
  expect(vi.getTimerCount()).toBe(1)
  vi.runOnlyPendingTimers()
  await back
  expect(server.asked).toEqual(['GET /api/ready'])
  vi.runOnlyPendingTimers()
  await fetchLinks([])
  expect(server.asked).toEqual(['GET /api/ready', 'POST /api/links'])
  stop()
})
