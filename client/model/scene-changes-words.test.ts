import { expect, test } from 'vitest'
import { sceneChangesWords } from './scene-changes-words.ts'

test('says of each kind of change how much there is', () => {
  const changes = {
    goneEntities: ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil'].map((name) => ({ id: name, name })),
    goneLinks: ['one'],
    newLinks: ['two', 'three'],
    otherStatus: [{ id: 'four', before: 'alleged', now: 'disputed' } as const],
  }
  expect(sceneChangesWords(changes)).toEqual([
    '5 entities no longer in the data: Ada, Ben, Cleo and 2 more.',
    '1 link no longer in the data.',
    '2 new links among these entities.',
    'One link was alleged and is disputed now.',
  ])
})
