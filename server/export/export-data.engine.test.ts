import neo4j from 'neo4j-driver'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CaseUpload } from '../cases/case-upload.ts'
import { DataFormat, ExportPart } from '../../contract/export.ts'
import { engines, neo4jAccess } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import { removeCase } from '../cases/remove-case.ts'
import { renewRankings } from '../cases/renew-rankings.ts'
import { loadUpload } from '../cases/load-upload.ts'
import { writeCaseZip } from '../formats/csv/write-case-zip.ts'
import { hostilePart } from '../formats/tests/hostile-part.ts'
import { tidyPart } from '../formats/tidy-part.ts'
import type { Graph } from '../graph/port.ts'
import { findPackageRoot } from '../package-root.ts'
import { exportData } from './export-data.ts'
import { readPart } from './read-part.ts'

const cypherFolder = `${findPackageRoot()}/cypher`

async function bytesOf(graph: Graph, part: Partial<ExportPart>, format: DataFormat): Promise<Buffer> {
  const { pieces } = await exportData(graph, ExportPart.parse(part), format, cypherFolder)
  return Buffer.concat([...pieces].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
}

function uploadOf(zip: Uint8Array, id: string): CaseUpload {
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(`${id}/`, ''), strFromU8(bytes)])
  return { id, files: Object.fromEntries(files) as Record<string, string> }
}

const hostile = uploadOf([...writeCaseZip(tidyPart(hostilePart()))][0] ?? new Uint8Array(), 'hostile')
const exported = new Map<string, string>()

for (const engine of engines()) {
  describe(`a part of the store on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
      const { errors } = await loadUpload(graph, hostile)
      expect(errors).toEqual([])
    })
    afterAll(() => graph?.close())

    it.each(['harbour', 'hostile'])('taken out, loaded and taken out again is the same bytes: %s', async (id) => {
      const take = () => Promise.all(DataFormat.options.map((format) => bytesOf(graph, { case: id }, format)))
      const before = await take()
      await removeCase(graph, id)
      const { errors } = await loadUpload(graph, uploadOf(before[0] ?? new Uint8Array(), id))
      expect(errors).toEqual([])
      expect(await take()).toEqual(before)
      for (const [at, format] of DataFormat.options.entries()) {
        const text = before[at]?.toString('base64') ?? ''
        expect(exported.get(`${id} ${format}`) ?? text, `${format} on either engine`).toBe(text)
        exported.set(`${id} ${format}`, text)
      }
    })

    it('has the links among its entities, or those that are kept, and whoever is named as speaker', async () => {
      const ids = ['person/tomas-berg', 'organisation/customs', 'person/tomas-berg']
      const part = await readPart(graph, ExportPart.parse({ ids }))
      expect(part.entities.map(({ id }) => id)).toEqual(['organisation/customs', 'person/tomas-berg'])
      expect(part.links.map(({ id }) => id)).toEqual(['link/berg-customs', 'link/customs-investigates-berg'])
      expect(part.entities[1]?.properties).toEqual({ born: '1968', occupation: 'harbour master' })
      const named = part.claims.flatMap(({ saidBy, via }) => [saidBy, ...via])
      expect(new Set(named.filter((id) => id !== null && !ids.includes(id)))).toEqual(
        new Set(part.speakers.map(({ id }) => id)),
      )
      const known = new Set(part.sources.map(({ id }) => id))
      expect(part.claims.filter(({ source }) => !known.has(source))).toEqual([])
      const fewer = await readPart(graph, ExportPart.parse({ ids, links: ['link/berg-customs', 'link/elsewhere'] }))
      expect(fewer.links.map(({ id }) => id)).toEqual(['link/berg-customs'])
      const { errors } = await loadUpload(graph, uploadOf(await bytesOf(graph, { ids, title: 'few' }, 'csv'), 'few'))
      expect(errors).toEqual([])
      await removeCase(graph, 'few')
    })

    it('names what there is not, and says when there is nothing', async () => {
      const read = (part: Partial<ExportPart>) => readPart(graph, ExportPart.parse(part))
      await expect(read({})).rejects.toThrow('There is nothing to take out: name entities or a case.')
      await expect(read({ ids: ['a', 'person/tomas-berg', 'b'] })).rejects.toThrow(
        'There are no entities with the ids “a”, “b”.',
      )
      await expect(read({ case: 'nowhere' })).rejects.toThrow('There is no case with the id “nowhere”.')
      await expect(read({ case: 'harbour', ids: ['a'] })).rejects.toThrow('Name entities or a case, not both.')
    })
  })
}

const uri = process.env.TEST_NEO4J_URI ?? ''

describe.runIf(uri !== '')('a script of Cypher', () => {
  it.each(['harbour', 'hostile'])(
    'makes the same graph in an empty Neo4j, and changes nothing more: %s',
    async (id) => {
      const [engine] = engines().filter(({ name }) => name === 'Neo4j')
      const graph = await engine?.open()
      if (graph === undefined) throw new Error('there is no Neo4j')
      const { user, password } = neo4jAccess(uri)
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
      try {
        const script = Buffer.from(exported.get(`${id} cypher`) ?? '', 'base64').toString()
        for (let left = id === 'harbour' ? 2 : 1; left > 0; left -= 1) {
          for (const statement of script.split(/;\n/)) if (/^\w/m.test(statement)) await driver.executeQuery(statement)
        }
        for (const format of DataFormat.options) {
          expect((await bytesOf(graph, { case: id }, format)).toString('base64'), format).toBe(
            exported.get(`${id} ${format}`),
          )
        }
        // What loading counts is counted at the next start, and then it is there.
        const Lines = z.object({ lines: z.array(z.string()) })
        expect(await graph.read('kept-link-types', {}, Lines)).toEqual([])
        expect(await renewRankings(graph)).toBe(true)
        expect(await graph.read('kept-link-types', {}, Lines)).toHaveLength(1)
        expect(await renewRankings(graph)).toBe(false)
      } finally {
        await driver.close()
        await graph.close()
      }
    },
  )
})
