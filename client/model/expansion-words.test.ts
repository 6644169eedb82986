import { expect, test } from 'vitest'
import { expansionWords } from './expansion-words.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'

const hub = (neighbours: number, shown: number) => {
  const others = Array.from({ length: shown }, (_, index) => entity(`n${index}`))
  const links = others.map(({ id }) => link('hub', id))
  return viewOf([entity('hub', { name: 'Northquay Port', neighbours }), ...others], links)
}

test.each([
  [7, 7, { added: 7, filtered: 0, left: 0 }, 'Added 7 neighbours of Northquay Port'],
  [1, 1, { added: 1, filtered: 0, left: 0 }, 'Added 1 neighbour of Northquay Port'],
  [
    253,
    10,
    { added: 10, filtered: 0, left: 243 },
    'Added 10 neighbours of Northquay Port: 10 of 253, most connected first',
  ],
  [
    1200,
    60,
    { added: 50, filtered: 0, left: 1140 },
    'Added 50 neighbours of Northquay Port: 60 of 1\u202f200, most connected first',
  ],
  [7, 7, { added: 7, filtered: 2, left: 0 }, 'Added 7 neighbours of Northquay Port; the filter hides 2 of them'],
  [7, 7, { added: 7, filtered: 7, left: 0 }, 'Added 7 neighbours of Northquay Port; the filter hides all of them'],
  [7, 7, { added: 0, filtered: 0, left: 0 }, 'All 7 neighbours of Northquay Port are on the canvas already'],
  [1, 1, { added: 0, filtered: 0, left: 0 }, 'The only neighbour of Northquay Port is on the canvas already'],
  [0, 0, { added: 0, filtered: 0, left: 0 }, 'Northquay Port has no neighbours'],
])('of %i neighbours, %i shown: %o', (neighbours, shown, expansion, words) => {
  expect(expansionWords(hub(neighbours, shown), 'hub', expansion)).toBe(words)
})
