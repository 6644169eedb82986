import { expect, test } from 'vitest'
import { readRemembered } from './follow-panel-state.ts'

test('what an earlier visit left is understood', () => {
  const left = { panel: 'sources', folded: true, legendFolded: false, timelineFolded: false, theme: 'dark' }
  expect(readRemembered(JSON.stringify(left))).toEqual(left)
})

test.each([null, '', '{', 'null', '[]', '17', '"dark"'])('%s leaves everything as it is', (text) => {
  expect(readRemembered(text)).toEqual({})
})

test('only what is understood is taken from the rest', () => {
  expect(readRemembered('{"panel":"timeline","folded":"yes","theme":"sepia","legendFolded":true}')).toEqual({
    legendFolded: true,
  })
})
