import { expect, test } from 'vitest'
import { toSceneView } from '../../view/scene-view.ts'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { differenceWords } from './scene-difference-words.ts'

const mine = viewOf(['ada', 'ben', 'cleo'].map((id) => entity(id)))

test('says by name who is in one version only, hidden in one only, or elsewhere', () => {
  const others = ['dora', 'emil', 'fay', 'gus', 'hal'].map((id) => entity(id))
  const theirs = viewOf([entity('ben'), entity('cleo'), ...others], [], { hidden: new Set(['cleo']) })
  expect(differenceWords(mine, toSceneView(theirs))).toEqual([
    'Only in yours: Name of ada.',
    'Only in theirs: Name of dora, Name of emil, Name of fay and 2 more.',
    'Hidden in theirs alone: Name of cleo.',
    'In another place: Name of ben, Name of cleo.',
  ])
})

test('two versions with the same entities say that something else differs', () => {
  expect(differenceWords(mine, toSceneView(mine))).toEqual([
    'Both show the same entities in the same places; filter, groups or notes differ.',
  ])
})
