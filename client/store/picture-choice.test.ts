import { expect, test } from 'vitest'
import { FIRST_CHOICE, readPictureChoice } from './picture-choice.ts'

test('a kept choice comes back, and what cannot be read is the first choice', () => {
  const kept = { ...FIRST_CHOICE, author: 'Ada Example', options: { ...FIRST_CHOICE.options, page: 'a4' as const } }
  expect(readPictureChoice(JSON.stringify(kept))).toEqual(kept)
  for (const text of [null, '', '{"format":"gif"}']) expect(readPictureChoice(text)).toEqual(FIRST_CHOICE)
})
