/** Exported files as programs that we did not write read them: networkx, followthemoney, and a check by the formats’ schemas. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ExportPart } from '../../contract/export.ts'
import { embeddedEngine } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { getPython } from '../../tools/python/get-python.ts'
import { runQuietly } from '../../tools/neo4j/run-quietly.ts'
import { getSchemas } from '../../tools/schemas/get-schemas.ts'
import type { CasePart, WritePart } from '../formats/case-part.ts'
import { writeFtm } from '../formats/ftm/write-ftm.ts'
import { writeGexf } from '../formats/gexf/write-gexf.ts'
import { writeGraphml } from '../formats/graphml/write-graphml.ts'
import { hostilePart } from '../formats/tests/hostile-part.ts'
import { tidyPart } from '../formats/tidy-part.ts'
import { readPart } from './read-part.ts'

const Fields = z.record(z.string(), z.unknown())
const Graph = z.object({
  directed: z.boolean(),
  nodes: z.record(z.string(), Fields),
  edges: z.array(z.tuple([z.string(), z.string(), Fields])),
})
const Properties = z.record(z.string(), z.array(z.string()))
const Read = z.object({
  graphml: Graph,
  gexf: Graph,
  ftm: z.array(
    z.object({
      id: z.string(),
      schema: z.string(),
      ends: z.array(z.tuple([z.string(), z.string()])),
      wanted: Properties,
      kept: Properties,
      context: Fields,
    }),
  ),
})

const python = await getPython().catch(orNull('Exported files are not opened by other programs'))
const schemas = python && (await getSchemas().catch(orNull('Exported files are not checked by a schema')))

/** Says why something is left out, or fails where it may not be. */
function orNull(what: string): (error: unknown) => null {
  return (error) => {
    const line = error instanceof Error ? error.message : String(error)
    if (process.env.REQUIRE_PYTHON === '1') throw new Error(line, { cause: error })
    process.stdout.write(`${what}: ${line}\n`)
    return null
  }
}

describe.runIf(python !== null)('a part of the store, opened by others', () => {
  let folder: string
  let harbour: CasePart
  let read: { readonly harbour: z.infer<typeof Read>; readonly hostile: z.infer<typeof Read> }

  async function open(part: CasePart): Promise<z.infer<typeof Read>> {
    const writers: readonly (readonly [string, WritePart])[] = [
      ['x.graphml', writeGraphml],
      ['x.gexf', writeGexf],
      ['x.ftm.json', writeFtm],
    ]
    for (const [name, write] of writers) await writeFile(join(folder, name), [...write(part)].join(''))
    return Read.parse(await run('open-files.py', ...writers.map(([name]) => join(folder, name))))
  }

  /** What the script prints as JSON. */
  async function run(script: string, ...args: readonly string[]): Promise<unknown> {
    const { code, output } = await runQuietly(
      python?.program ?? '',
      ['-W', 'ignore', join(import.meta.dirname, '..', 'formats', 'tests', script), ...args],
      { timeoutMs: 120_000, env: { ...process.env, PYTHONPATH: python?.packages, PYTHONIOENCODING: 'utf-8' } },
    )
    if (code !== 0) throw new Error(output)
    return JSON.parse(output)
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entourage-formats-'))
    const graph = await openHarbour(embeddedEngine)
    harbour = await readPart(graph, ExportPart.parse({ case: 'harbour' }))
    await graph.close()
    read = { harbour: await open(harbour), hostile: await open(tidyPart(hostilePart())) }
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(['graphml', 'gexf'] as const)('networkx reads every value of hostile %s', (format) => {
    const part = tidyPart(hostilePart())
    const graph = read.hostile[format]
    expect(graph.directed).toBe(true)
    expect(Object.keys(graph.nodes).toSorted()).toEqual(part.entities.map(({ id }) => id).toSorted())
    for (const { id, name, summary, properties } of part.entities) {
      expect(graph.nodes[id]).toMatchObject({ label: name, summary, 'own:label': properties['label'] })
    }
    const edges = new Map(graph.edges.map(([from, to, fields]) => [`${from}\n${to}`, fields]))
    for (const { from, to, properties } of part.links) {
      expect(edges.get(`${from}\n${to}`)).toMatchObject({
        role: properties['role'],
        'own:source': properties['source'],
      })
    }
  })

  it.each(['graphml', 'gexf'] as const)('networkx reads parallel links, numbers and claims of %s', (format) => {
    const { nodes, edges } = read.harbour[format]
    expect(edges).toHaveLength(harbour.links.length)
    const held = edges.filter(([from, to]) => from === 'person/tomas-berg' && to === 'organisation/port-authority')
    expect(held.map(([, , fields]) => fields['start'])).toEqual(['2005', '2014-02'])
    const dated = nodes['event/night-landing']
    expect(dated).toMatchObject({
      latitude: harbour.entities.find(({ id }) => id === 'event/night-landing')?.properties['latitude'],
    })
    const claims = z.array(z.object({ id: z.string() })).parse(JSON.parse(String(dated?.['claims'])))
    expect(claims.map(({ id }) => id)).toEqual(
      harbour.claims.filter(({ about }) => about === 'event/night-landing').map(({ id }) => id),
    )
  })

  it.runIf(schemas !== null)('the schemas of GraphML and GEXF have nothing to object to', async () => {
    for (const [name, part] of [
      ['harbour', harbour],
      ['hostile', tidyPart(hostilePart())],
    ] as const) {
      const files = [join(folder, `${name}.graphml`), join(folder, `${name}.gexf`)] as const
      await writeFile(files[0], [...writeGraphml(part)].join(''))
      await writeFile(files[1], [...writeGexf(part)].join(''))
      expect(await run('check-schemas.py', schemas ?? '', ...files), name).toEqual({ graphml: [], gexf: [] })
    }
  })

  it('followthemoney takes every value, and sees every link between two things', () => {
    const { ftm } = read.harbour
    expect(ftm).toHaveLength(
      harbour.entities.length +
        harbour.sources.length +
        harbour.links.length +
        harbour.claims.filter(({ about }) => harbour.entities.some(({ id }) => id === about)).length,
    )
    for (const { id, kept, wanted, context } of ftm) {
      // Links have sources as proof from followthemoney 4 on.
      const { proof: _, ...values } = wanted
      expect(id.startsWith('link.') ? { ...values } : wanted, id).toEqual(kept)
      expect(context).toHaveProperty('entourage')
    }
    const pairs = ftm.flatMap(({ id, ends }) => (id.startsWith('link.') ? ends : []))
    expect(pairs).toHaveLength(harbour.links.length)
    const schemata = new Set(ftm.map(({ schema }) => schema))
    expect([...schemata].toSorted()).toEqual([
      'Company',
      'Directorship',
      'Document',
      'Documentation',
      'Employment',
      'Event',
      'Family',
      'Organization',
      'Ownership',
      'Person',
      'UnknownLink',
      'Vessel',
    ])
  })

  it('followthemoney keeps the ids of hostile values apart', () => {
    const ids = read.hostile.ftm.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const pairs = read.hostile.ftm.flatMap(({ ends }) => ends).flat()
    for (const id of pairs) expect(ids).toContain(id)
  })
})
