import { expect, test } from 'vitest'
import { replaceFiles } from './replace-files.ts'

const PEOPLE = { name: 'people.csv', size: 1 }
const LINKS = { name: 'links.csv', size: 1 }

test('a file of the same name takes the place of the other, the rest stays', () => {
  const corrected = { name: 'links.csv', size: 2 }
  expect(replaceFiles([PEOPLE, LINKS], [corrected])).toEqual([PEOPLE, corrected])
})

test('a file of another name is no correction', () => {
  expect(replaceFiles([PEOPLE], [LINKS])).toBeNull()
  expect(replaceFiles([PEOPLE], [PEOPLE, LINKS])).toBeNull()
  expect(replaceFiles([PEOPLE], [])).toBeNull()
})
