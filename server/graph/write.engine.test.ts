import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines, neo4jAccess } from '../../tests/engines.ts'
import { openGraph } from './open-graph.ts'
import type { Graph, Transaction } from './port.ts'

const cypherFolder = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'boats')
const Id = z.object({ id: z.string() })
const Boat = z.object({ id: z.string(), name: z.string().nullable() })

const add = ({ run }: Transaction, id: string) => run('add-boat', { id, properties: {} }, Id, { Type: 'Ferry' })
const idsOf = async (graph: Graph) => (await graph.read('boats', {}, Boat)).map(({ id }) => id)

for (const engine of engines()) {
  describe(`a write on ${engine.name}`, () => {
    let graph: Graph
    beforeEach(async () => {
      graph = await engine.open({ cypherFolder })
    })
    afterEach(() => graph?.close())

    it('keeps all of its work and gives back its result', async () => {
      const result = await graph.write(async (transaction) => {
        await add(transaction, 'boat/anna')
        return add(transaction, 'boat/berta')
      })
      expect(result).toEqual([{ id: 'boat/berta' }])
      expect(await idsOf(graph)).toEqual(['boat/anna', 'boat/berta'])
    })

    it('sees what it has written before others do', async () => {
      await graph.write(async (transaction) => {
        await add(transaction, 'boat/anna')
        expect(await transaction.run('boats', {}, Boat)).toHaveLength(1)
        expect(await idsOf(graph)).toEqual([])
      })
    })

    it('keeps nothing when its work throws', async () => {
      const adrift = graph.write(async (transaction) => {
        await add(transaction, 'boat/anna')
        throw new Error('adrift')
      })
      await expect(adrift).rejects.toThrow('adrift')
      expect(await idsOf(graph)).toEqual([])
    })

    it('keeps nothing when a statement failed, even if the work went on', async () => {
      const careless = graph.write(async (transaction) => {
        await add(transaction, 'boat/anna')
        await transaction.run('broken', {}, Id).catch(() => null)
        await add(transaction, 'boat/berta').catch(() => null)
      })
      await expect(careless).rejects.toThrow()
      expect(await idsOf(graph)).toEqual([])
    })

    it('keeps nothing when the work fails while a statement still runs', async () => {
      const hasty = graph.write(async (transaction) => {
        void add(transaction, 'boat/anna').catch(() => null)
        throw new Error('adrift')
      })
      await expect(hasty).rejects.toThrow('adrift')
      expect(await idsOf(graph)).toEqual([])
    })

    it('lets one writer work after the other', async () => {
      const log: string[] = []
      const writer = (id: string) =>
        graph.write(async (transaction) => {
          log.push(`${id} begins`)
          await add(transaction, id)
          log.push(`${id} ends`)
        })
      await Promise.all([writer('boat/anna'), writer('boat/berta')])
      expect(log).toEqual(['boat/anna begins', 'boat/anna ends', 'boat/berta begins', 'boat/berta ends'])
    })

    it('is finished before the graph closes, and none begins afterwards', async () => {
      const log: string[] = []
      const writing = graph.write((transaction) => add(transaction, 'boat/anna')).then(() => log.push('written'))
      await graph.close()
      log.push('closed')
      await writing
      expect(log).toEqual(['written', 'closed'])
      await expect(idsOf(graph)).rejects.toMatchObject({ code: 'database-unavailable' })
    })

    it('can be made durable', async () => {
      await graph.write((transaction) => add(transaction, 'boat/anna'))
      await graph.checkpoint()
      expect(await idsOf(graph)).toEqual(['boat/anna'])
    })
  })
}

const uri = process.env.TEST_NEO4J_URI

describe.skipIf(uri === undefined)('two servers on one Neo4j', () => {
  it('write again what met another’s lock, until both are done', async () => {
    const neo4j = engines().find(({ name }) => name === 'Neo4j')
    const one = await neo4j?.open({ cypherFolder })
    if (one === undefined || uri === undefined) throw new Error('There is no Neo4j.')
    const settings = { dataFolder: '', cypherFolder, timeoutMs: 10_000, memoryLimitMb: 500 }
    const other = await openGraph({ neo4j: neo4jAccess(uri), ...settings })
    await one.write(async (transaction) => {
      await add(transaction, 'boat/anna')
      await add(transaction, 'boat/berta')
    })

    let arrived = 0
    let meet = (): void => undefined
    const bothHoldOne = new Promise<void>((resolve) => {
      meet = resolve
    })
    const rename = (graph: Graph, first: string, second: string, name: string) =>
      graph.write(async ({ run }) => {
        await run('rename-boat', { id: first, name }, z.never())
        arrived += 1
        if (arrived === 2) meet()
        await bothHoldOne
        await run('rename-boat', { id: second, name }, z.never())
      })
    await Promise.all([
      rename(one, 'boat/anna', 'boat/berta', 'Ebb'),
      rename(other, 'boat/berta', 'boat/anna', 'Flood'),
    ])
    const names = (await one.read('boats', {}, Boat)).map(({ name }) => name)
    expect(new Set(names).size).toBe(1)
    expect(arrived).toBeGreaterThan(2)
    await other.close()
    await one.close()
  })
})
