import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openGraph } from '../open-graph.ts'
import type { Graph } from '../port.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const cypherFolder = join(root, 'tests', 'fixtures', 'boats')
const Id = z.object({ id: z.string() })
const Boat = z.object({ id: z.string(), name: z.string().nullable() })
const ENDLESS =
  'UNWIND range(1, 100) AS a UNWIND range(1, 100) AS b UNWIND range(1, 100) AS c UNWIND range(1, 100) AS d UNWIND range(1, 100) AS e UNWIND range(1, 100) AS f WITH a, b, c WHERE a + b + c < 0 RETURN count(*) AS n'

let dataFolder: string
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'entourage-data-'))
})
afterEach(() => rm(dataFolder, { recursive: true }))

const open = (folder = dataFolder): Promise<Graph> =>
  openGraph({ neo4j: null, dataFolder: folder, cypherFolder, timeoutMs: 10_000, memoryLimitMb: 1_024 })
const add = (graph: Graph, id: string) =>
  graph.write(({ run }) => run('add-boat', { id, properties: {} }, Id, { Type: 'Ferry' }))
const idsOf = async (graph: Graph) => (await graph.read('boats', {}, Boat)).map(({ id }) => id)

describe('the data folder', () => {
  it('is made when it is not there, and holds what was written when it is opened again', async () => {
    const folder = join(dataFolder, 'deep', 'down')
    const graph = await open(folder)
    await add(graph, 'boat/anna')
    await graph.close()
    const again = await open(folder)
    expect(await idsOf(again)).toEqual(['boat/anna'])
    await again.close()
  })

  it('has one owner: another is told which folder is in use', async () => {
    const graph = await open()
    const second = open()
    await expect(second).rejects.toMatchObject({
      code: 'database-unavailable',
      details: [{ field: 'ENTOURAGE_DATA' }],
    })
    await expect(second).rejects.toThrow(`The data folder ${dataFolder} is in use`)
    await add(graph, 'boat/anna')
    await graph.close()
    await (await open()).close()
  })

  it('is refused in one line when its file is something else', async () => {
    const path = join(dataFolder, 'entourage.grafeo')
    for (const content of ['', 'hello, this is no database']) {
      await writeFile(path, content)
      const opening = open()
      await expect(opening).rejects.toMatchObject({ code: 'database-unavailable' })
      await expect(opening).rejects.toThrow(new RegExp(`^The file ${path} is not a database of Entourage[^\\n]*$`))
    }
  })

  it('is refused in one line when it cannot be made', async () => {
    await writeFile(join(dataFolder, 'taken'), 'a file')
    const opening = open(join(dataFolder, 'taken', 'below'))
    await expect(opening).rejects.toMatchObject({ code: 'database-unavailable' })
    await expect(opening).rejects.toThrow(/^The data folder [^\n]*taken[^\n]*$/)
  })
})

describe('a write under which the process is killed for another’s statement', () => {
  it('is done again from its beginning, once in the end', async () => {
    const graph = await open()
    let tries = 0
    await graph.write(async ({ run }) => {
      tries += 1
      await run('add-boat', { id: 'boat/anna', properties: {} }, Id, { Type: 'Ferry' })
      if (tries === 1) await graph.ask(ENDLESS, {}, { timeoutMs: 200, maxRows: 1 }).catch(() => null)
      await run('add-boat', { id: 'boat/berta', properties: {} }, Id, { Type: 'Ferry' })
    })
    expect(tries).toBe(2)
    expect(await idsOf(graph)).toEqual(['boat/anna', 'boat/berta'])
    await graph.close()
  })

  it('is stopped itself when it takes longer than a write may', async () => {
    const settings = { neo4j: null, dataFolder, cypherFolder, timeoutMs: 10_000, memoryLimitMb: 1_024 }
    const graph = await openGraph({ ...settings, writeTimeoutMs: 1_500 })
    const endless = graph.write(async ({ run }) => {
      await run('add-boat', { id: 'boat/anna', properties: {} }, Id, { Type: 'Ferry' })
      await run('endless', {}, z.object({ n: z.number() }))
    })
    await expect(endless).rejects.toMatchObject({ code: 'time-limit' })
    await expect(endless).rejects.toThrow('1.5 seconds')
    expect(await idsOf(graph)).toEqual([])
    await graph.close()
  })
})

describe.skipIf(process.platform === 'win32')('the process of the database', () => {
  const hold = () => {
    const args = ['--import', 'tsx', join(root, 'tests', 'hold-graph.ts'), dataFolder, cypherFolder]
    return spawn(process.execPath, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  }

  it('ends by itself when the server’s process is killed, and what was committed is there', async () => {
    const holder = hold()
    await once(holder.stdout, 'data')
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    let graph: Graph | null = null
    await expect.poll(async () => (graph = await open().catch(() => null)), { timeout: 30_000 }).not.toBeNull()
    if (graph === null) throw new Error('The folder stayed in use.')
    expect(await idsOf(graph)).toEqual(['boat/held'])
    await (graph as Graph).close()
  })

  it('leaves Ctrl+C to the server’s process, which can still read and then close', async () => {
    const holder = hold()
    await once(holder.stdout, 'data')
    process.kill(-(holder.pid ?? 0), 'SIGINT')
    expect(String(await once(holder.stdout, 'data'))).toBe('closed with 1\n')
    expect(await once(holder, 'exit')).toEqual([0, null])
    const graph = await open()
    expect(await idsOf(graph)).toEqual(['boat/held'])
    await graph.close()
  })
})
