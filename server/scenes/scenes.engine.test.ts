import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Scene, SceneAnswer, type SceneView } from '../../contract/scenes.ts'
import { engines } from '../../tests/engines.ts'
import { openHarbour } from '../../tests/open-harbour.ts'
import type { Graph } from '../graph/port.ts'
import { addScene } from './add-scene.ts'
import { changeScene, removeScene } from './change-scene.ts'
import { findScene } from './find-scene.ts'
import { listScenes } from './list-scenes.ts'

const FILTER: SceneView['filter'] = {
  minVoices: 2,
  confirmedOnly: false,
  hideAlleged: true,
  entityTypes: ['Event'],
  linkTypes: [],
  statuses: ['disputed'],
  cases: [],
  minDegree: null,
  maxDegree: 40,
  period: { from: '2019', to: null },
  asOf: null,
  undated: false,
  text: 'порт',
  fade: true,
}

const VIEW: SceneView = {
  version: 1,
  entities: [
    { id: 'person/tomas-berg', name: 'Tomas Berg', x: 1.5, y: -20, pinned: true, hidden: false },
    { id: 'person/nobody', name: 'Nobody', x: 0, y: 0, pinned: false, hidden: true },
    { id: 'organisation/customs', name: 'Customs Office', x: 3, y: 4, pinned: false, hidden: false },
  ],
  links: [
    { id: 'link/berg-customs', status: 'confirmed' },
    { id: 'link/gone', status: 'alleged' },
  ],
  brought: [['organisation/customs', ['person/tomas-berg']]],
  selection: ['person/tomas-berg'],
  filter: FILTER,
  groups: [{ id: 'g1', name: 'Port', members: ['person/tomas-berg'], folded: false }],
  guides: [],
  notes: [{ id: 'n1', text: "Ask “him” again\n'twice'", at: { x: 10, y: 20 } }],
  sizes: { name: 'betweenness', values: [['person/tomas-berg', 0.25]] },
  colours: null,
}
const BODY = { name: 'Harbour at night', view: VIEW, query: null, thumbnail: null }

for (const engine of engines()) {
  describe(`scenes on ${engine.name}`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await openHarbour(engine)
    })
    afterAll(() => graph?.close())

    it('gives back exactly what was kept', async () => {
      const query = { id: 'said-by', parameters: { speaker: 'person/tomas-berg', count: 3 } }
      const scene = await addScene(graph, { ...BODY, query, thumbnail: '<svg/>' })
      expect(Scene.parse(scene)).toMatchObject({ name: BODY.name, view: VIEW, query, entities: 3, revision: 1 })
      expect(scene.id).toMatch(/^scene\/harbour-at-night-[a-z0-9]{8}$/)
      expect((await findScene(graph, scene.id)).scene).toEqual(scene)
      const { view: _view, query: _query, dataVersion: _version, ...summary } = scene
      expect(await listScenes(graph)).toContainEqual(summary)
    })

    it('says what of the data has changed since', async () => {
      const { id } = await addScene(graph, BODY)
      const answer = SceneAnswer.parse(await findScene(graph, id))
      expect(answer.changes).toEqual({
        goneEntities: [{ id: 'person/nobody', name: 'Nobody' }],
        goneLinks: ['link/gone'],
        newLinks: ['link/customs-investigates-berg'],
        otherStatus: [{ id: 'link/berg-customs', before: 'confirmed', now: 'disputed' }],
      })
    })

    it('lets exactly one of two changes of one revision win, and shows the other what is there now', async () => {
      const { id } = await addScene(graph, BODY)
      const changes = ['One', 'Other'].map((name) => changeScene(graph, id, { ...BODY, name, revision: 1 }))
      const results = await Promise.allSettled(changes)
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
      expect(won).toMatchObject([{ revision: 2 }])
      expect(lost).toMatchObject([{ code: 'conflict', current: { revision: 2, name: won[0]?.name } }])
      expect((await findScene(graph, id)).scene).toEqual(won[0])
    })

    it('removes the latest only, and takes it back under its id', async () => {
      const scene = await addScene(graph, BODY)
      const { id } = scene
      await changeScene(graph, id, { ...BODY, name: 'Later', revision: 1 })
      await expect(removeScene(graph, id, 1)).rejects.toMatchObject({ code: 'conflict', current: { name: 'Later' } })
      const removed = await removeScene(graph, id, 2)
      await expect(findScene(graph, id)).rejects.toMatchObject({ code: 'not-found' })
      await expect(changeScene(graph, id, { ...BODY, revision: 2 })).rejects.toMatchObject({ current: null })
      expect(await addScene(graph, { ...BODY, name: removed.name, id })).toMatchObject({ id, name: 'Later' })
      await expect(addScene(graph, { ...BODY, id })).rejects.toMatchObject({ code: 'conflict', current: { id } })
    })

    it('is no entity, and goes with no case', async () => {
      const types = await graph.read('entity-types', {}, Scene.loose().partial())
      expect(JSON.stringify(types)).not.toContain('Scene')
    })
  })
}
