import { describe, expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import { openSearch } from './open-search.ts'

interface Stored {
  dataVersion: string
  names: string[]
  broken: boolean
  asked: number
}

/** A graph that answers the three statements that search needs from a list of names. */
function graphOf(stored: Stored): Graph {
  const entity = (name: string) => ({
    id: name,
    type: 'Person',
    name,
    summary: null,
    start: null,
    end: null,
    degree: 1,
    neighbours: 1,
    cases: [],
  })
  const rows: Record<string, (parameters: Readonly<Record<string, unknown>>) => unknown[]> = {
    'data-version': () => {
      stored.asked += 1
      return [{ dataVersion: stored.dataVersion }]
    },
    names: ({ after }) =>
      [...stored.names]
        .sort()
        .filter((name) => name > String(after))
        .map((name) => ({ id: name, type: 'Person', name, aliases: [], degree: 1 })),
    entities: ({ ids }) =>
      (Array.isArray(ids) ? ids.map(String) : [])
        .filter((id) => stored.names.includes(id))
        .map((id) => ({ entity: entity(id) })),
  }
  return {
    // Others may write to it.
    engine: 'neo4j',
    version: () => Promise.resolve('1'),
    read: async (statement, parameters, row) => {
      if (stored.broken) throw new Error('the database is gone')
      return (rows[statement]?.(parameters) ?? []).map((one) => row.parse(one))
    },
    write: () => Promise.reject(new Error('search writes nothing')),
    ask: () => Promise.reject(new Error('search asks nothing')),
    askReader: () => Promise.reject(new Error('search asks nothing')),
    written: () => 0,
    prepareReader: () => Promise.reject(new Error('search asks nothing')),
    checkpoint: () => Promise.resolve(),
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
}

function open(names: string[]) {
  const stored: Stored = { dataVersion: '1', names, broken: false, asked: 0 }
  const clock = { now: 0 }
  const search = openSearch(graphOf(stored), () => clock.now)
  const find = async (q: string) => {
    const { hits, total } = await search.search({ q, limit: 10 })
    return { names: hits.map(({ entity }) => entity.name), total }
  }
  return { stored, clock, search, find }
}

describe('openSearch', () => {
  it('waits for its index', async () => {
    const { find } = open(['Ada', 'Bo'])
    expect(await find('ada')).toEqual({ names: ['Ada'], total: 1 })
  })

  it('finds what was loaded since, at the latest a second later', async () => {
    const { stored, clock, find } = open(['Ada'])
    await find('ada')
    stored.names.push('Adam')
    stored.dataVersion = '2'
    clock.now += 1000
    expect(await find('ada')).toEqual({ names: ['Ada', 'Adam'], total: 2 })
  })

  it('asks for the data version once for all searches of a second', async () => {
    const { stored, clock, find } = open(['Ada'])
    await Promise.all([find('a'), find('ad'), find('ada')])
    await find('ada')
    expect(stored.asked).toBe(1)
    clock.now += 1000
    await Promise.all([find('a'), find('ad')])
    expect(stored.asked).toBe(2)
  })

  it('looks at once when it is told of a load, also while it is building', async () => {
    const { stored, search, find } = open(['Ada'])
    stored.names.push('Adam')
    stored.dataVersion = '2'
    search.refresh()
    expect(await find('adam')).toEqual({ names: ['Adam'], total: 1 })
    stored.names.push('Adalbert')
    stored.dataVersion = '3'
    search.refresh()
    expect(await find('adalbert')).toEqual({ names: ['Adalbert'], total: 1 })
  })

  it('neither shows nor counts an entity that was taken away a moment ago', async () => {
    const { stored, find } = open(['Ada', 'Adam'])
    await find('ada')
    stored.names = ['Adam']
    expect(await find('ada')).toEqual({ names: ['Adam'], total: 1 })
  })

  it('says when the database is gone, and works again when it is back', async () => {
    const { stored, clock, find } = open(['Ada'])
    await find('ada')
    stored.broken = true
    clock.now += 1000
    await expect(find('ada')).rejects.toThrow('the database is gone')
    stored.broken = false
    expect(await find('ada')).toEqual({ names: ['Ada'], total: 1 })
  })

  it('refuses to search when it is closed', async () => {
    const { search, find } = open(['Ada'])
    search.close()
    await expect(find('ada')).rejects.toMatchObject({ code: 'database-unavailable' })
  })
})
