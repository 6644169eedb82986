import { expect, it } from 'vitest'
import type { Entity } from '../../contract/graph.ts'
import { writeAnswer } from './write-answer.ts'

const entity: Entity = {
  id: 'boat/anna',
  type: 'Vessel',
  name: 'Anna “the ferry”\n',
  summary: null,
  start: null,
  end: null,
  degree: 1,
  neighbours: 1,
  cases: [],
}

it('says the same as the answer, each time that it is written', () => {
  const answer = { columns: ['a'], rows: [[1, null, { b: 'ß' }]], graph: { entities: [entity, entity], links: [] } }
  for (let time = 0; time < 2; time += 1) expect(JSON.parse(writeAnswer(answer))).toEqual(answer)
  const empty = { ...answer, graph: { entities: [], links: [] } }
  expect(JSON.parse(writeAnswer(empty))).toEqual(empty)
})
