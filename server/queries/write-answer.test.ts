import { expect, it } from 'vitest'
import { entity } from '../../view/tests/made-up.ts'
import { writeAnswer } from './write-answer.ts'

const ferry = entity('boat/anna', { type: 'Vessel', name: 'Anna “the ferry”\n' })

it('says the same as the answer, each time that it is written', () => {
  const answer = { columns: ['a'], rows: [[1, null, { b: 'ß' }]], graph: { entities: [ferry, ferry], links: [] } }
  for (let time = 0; time < 2; time += 1) expect(JSON.parse(writeAnswer(answer))).toEqual(answer)
  const empty = { ...answer, graph: { entities: [], links: [] } }
  expect(JSON.parse(writeAnswer(empty))).toEqual(empty)
})
