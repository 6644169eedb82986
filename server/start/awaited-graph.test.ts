import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { awaitGraph } from './awaited-graph.ts'

const unreachable = (message: string) => new EntourageError('database-unavailable', message)

const opened = (closed: () => void): Graph => ({
  engine: 'neo4j',
  version: async () => '5',
  read: async (_statement, _parameters, row) => [row.parse({ name: 'Mole' })],
  write: () => Promise.reject(new Error('not asked here')),
  ask: () => Promise.reject(new Error('not asked here')),
  askReader: () => Promise.reject(new Error('not asked here')),
  written: () => 0,
  prepareReader: () => Promise.reject(new Error('not asked here')),
  checkpoint: async () => undefined,
  ready: async () => undefined,
  close: async () => closed(),
})

/** A promise and how to fulfil it. */
function later<Value>() {
  let fulfil: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((resolve) => {
    fulfil = resolve
  })
  return { promise, fulfil }
}

describe('awaitGraph', () => {
  it('says why until the database answers, then lets requests through', async () => {
    const second = later<Graph>()
    const asked = later<void>()
    let attempts = 0
    const graph = awaitGraph({
      engine: 'neo4j',
      reason: unreachable('It does not answer.'),
      retryMs: 1,
      isPassing: (error) => error instanceof EntourageError,
      giveUp: (error) => {
        throw error
      },
      open: () => {
        attempts += 1
        if (attempts === 1) return Promise.reject(unreachable('It still does not answer.'))
        asked.fulfil()
        return second.promise
      },
    })
    await expect(graph.ready()).rejects.toMatchObject({ code: 'database-unavailable', message: 'It does not answer.' })
    await asked.promise
    await expect(graph.version()).rejects.toMatchObject({ message: 'It still does not answer.' })

    let closed = false
    second.fulfil(
      opened(() => {
        closed = true
      }),
    )
    await second.promise
    expect(await graph.version()).toBe('5')
    expect(await graph.read('names', {}, z.object({ name: z.string() }))).toEqual([{ name: 'Mole' }])
    await graph.close()
    expect(closed).toBe(true)
    expect(attempts).toBe(2)
  })

  it('gives up once the database answers with a refusal', async () => {
    const refusal = later<unknown>()
    const wrong = new EntourageError('database-unavailable', 'Wrong password.', [
      { field: 'NEO4J_PASSWORD', message: '' },
    ])
    const graph = awaitGraph({
      engine: 'neo4j',
      reason: unreachable('It does not answer.'),
      retryMs: 1,
      isPassing: () => false,
      giveUp: refusal.fulfil,
      open: () => Promise.reject(wrong),
    })
    expect(await refusal.promise).toBe(wrong)
    await graph.close()
  })

  it('tries no more once it is closed', async () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    let attempts = 0
    const graph = awaitGraph({
      engine: 'neo4j',
      reason: unreachable('It does not answer.'),
      retryMs: 1,
      isPassing: () => true,
      giveUp: () => undefined,
      open: () => {
        attempts += 1
        return Promise.reject(unreachable('It does not answer.'))
      },
    })
    await graph.close()
    vi.advanceTimersByTime(60_000)
    expect(attempts).toBe(0)
  })
})
