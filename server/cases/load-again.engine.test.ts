import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UploadOptions } from '../../contract/cases.ts'
import { engines } from '../../tests/engines.ts'
import { takeFingerprint } from '../../tests/fingerprint.ts'
import { inputOf } from '../formats/tests/input-of.ts'
import type { Graph } from '../graph/port.ts'
import { loadFiles } from './load-upload.ts'

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
  })
}
