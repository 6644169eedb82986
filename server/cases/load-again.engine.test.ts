import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UploadOptions } from '../../contract/cases.ts'
import { PictureOptions, PicturePart } from '../../contract/picture.ts'
import { engines } from '../../tests/engines.ts'
import { takeFingerprint } from '../../tests/fingerprint.ts'
import { inputOf } from '../formats/tests/input-of.ts'
import type { Graph } from '../graph/port.ts'
import { makePicture } from '../pictures/make-picture.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import { loadFiles, loadUpload } from './load-upload.ts'
import { readCaseFolder } from './read-case-folder.ts'
import { readEntities, readIdsOfCase, readLinkEnds, readStoredLinks } from './read-stored.ts'
import { removeCase } from './remove-case.ts'

/** Of the harbour's records, in their order. */
async function idsOf(graph: Graph, kind: 'entities' | 'links'): Promise<string[]> {
  const ids: string[] = []
  for await (const page of readIdsOfCase(graph.read, kind, 'harbour')) ids.push(...page.map(({ id }) => id))
  return ids
}

const CREW = 'Name,Employer,Since\nAnsa Korhonen,Saltmarsh Ferries,2015\n'

for (const engine of engines()) {
  describe(`a file that is loaded again on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await engine.open()
    })
    afterAll(() => graph.close())

    const load = async (name: string, text: string, day: string) => {
      const options = UploadOptions.parse({ id: 'crew', title: 'Crew', modified: { [name]: day } })
      const report = await loadFiles(graph, { files: [inputOf(name, text)], options })
      expect(report.errors).toEqual([])
      return report.changes
    }

    it('changes nothing on another day or as a copy of another name; with another content it is another source', async () => {
      await load('crew.csv', CREW, '2020-01-02')
      const before = await takeFingerprint(graph)
      await load('crew.csv', CREW, '2024-05-06')
      await load('crew (1).csv', CREW, '2025-07-08')
      expect(await takeFingerprint(graph)).toBe(before)
      const changes = await load('crew.csv', `${CREW}Bruno Ilves,Saltmarsh Ferries,2016\n`, '2024-05-06')
      expect(changes?.sources).toEqual({ added: 1, changed: 0, removed: 1 })
    })

    it('takes nothing from what a picture of another case shows but does not say', async () => {
      const harbour = await loadUpload(graph, await readCaseFolder(join('tests', 'fixtures', 'harbour')))
      expect(harbour.errors).toEqual([])
      const recordsOf = async () => [
        await readEntities(graph.read, await idsOf(graph, 'entities')),
        await readStoredLinks(graph.read, await readLinkEnds(graph.read, await idsOf(graph, 'links'))),
      ]
      const before = await recordsOf()
      const { picture, loose } = await makePicture(graph, PicturePart.parse({ case: 'harbour' }))
      const job = { picture, loose, options: PictureOptions.parse({}), format: 'svg', scene: null } as const
      const files = [inputOf('harbour.svg', Buffer.from(await renderPicture(job)))]
      const { errors, changes, duplicates } = await loadFiles(graph, {
        files,
        options: UploadOptions.parse({ id: 'picture' }),
      })
      expect([errors, duplicates]).toEqual([[], []])
      expect([changes?.entities.changed, changes?.links.changed]).toEqual([0, 0])
      const without = (records: Awaited<ReturnType<typeof recordsOf>>) =>
        records.map((kind) => kind.map((record) => ({ ...record, cases: [] })))
      expect(without(await recordsOf())).toEqual(without(before))
      await removeCase(graph, 'picture')
      expect(await recordsOf()).toEqual(before)
    })
  })
}
