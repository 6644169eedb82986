import { expect, test } from 'vitest'
import type { Mapping } from '../../../contract/mapping.ts'
import { nameMappings } from '../../../view/name-mappings.ts'
import { fitMappings } from './fit-mappings.ts'

const PEOPLE: Mapping = { rows: 'entities', columns: { name: 'Who' } }
const POSTS: Mapping = { rows: 'links', columns: { from: 'Who', to: 'Where' } }
const people = { file: 'drop.zip/people.csv', columns: ['Who', 'Born'] }
const posts = { file: 'posts.csv', columns: ['Who', 'Where'] }

test('mappings of several tables are kept by file and found again, whatever archive the file is in', () => {
  const kept = nameMappings([
    { file: 'people.csv', mapping: PEOPLE },
    { file: '2019/posts.csv', mapping: POSTS },
    { file: '2020/posts.csv', mapping: PEOPLE },
  ])
  expect(kept).toEqual({ tables: { 'people.csv': PEOPLE, '2019/posts.csv': POSTS, '2020/posts.csv': PEOPLE } })
  expect([...fitMappings(kept ?? PEOPLE, [people, posts])]).toEqual([['drop.zip/people.csv', PEOPLE]])
})

test('one mapping goes to the only table, whatever is in it, or to those that have its columns', () => {
  expect(nameMappings([{ file: 'people.csv', mapping: PEOPLE }])).toEqual(PEOPLE)
  expect(nameMappings([])).toBeNull()
  expect([...fitMappings(POSTS, [people])]).toEqual([[people.file, POSTS]])
  expect([...fitMappings(POSTS, [people, posts])]).toEqual([['posts.csv', POSTS]])
  expect([...fitMappings(PEOPLE, [people, posts]).keys()]).toEqual([people.file, posts.file])
})
