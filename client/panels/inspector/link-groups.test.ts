import { expect, test } from 'vitest'
import type { Entity, Link } from '../../../contract/graph.ts'
import { linkGroups } from './link-groups.ts'

const entity = (id: string): Entity => ({
  id,
  type: 'Person',
  name: id,
  summary: null,
  start: null,
  end: null,
  degree: 1,
  neighbours: 1,
  cases: [],
})
const link = (from: string, type: string, to: string, start: string | null = null): Link => ({
  id: `${from} ${type} ${to} ${start}`,
  type,
  from,
  to,
  role: null,
  start,
  end: null,
  status: 'alleged',
  voices: 1,
  cases: [],
})
const entities = new Map(['berg', 'post', 'port', 'ship'].map((id) => [id, entity(id)]))

test('links are grouped by type and read from the entity, the largest group first', () => {
  const groups = linkGroups(
    'berg',
    [link('berg', 'EMPLOYED_BY', 'port'), link('post', 'INTERVIEWED', 'berg'), link('berg', 'EMPLOYED_BY', 'post')],
    entities,
  )
  expect(groups.map(({ words, links }) => [words, links.map(({ other }) => other.id)])).toEqual([
    ['worked for', ['port', 'post']],
    ['was interviewed by', ['post']],
  ])
})

test('within a group the latest comes first and the undated last', () => {
  const [group] = linkGroups(
    'berg',
    [link('berg', 'OWNS', 'ship'), link('berg', 'OWNS', 'post', '2005'), link('berg', 'OWNS', 'port', '2014-02')],
    entities,
  )
  expect(group?.links.map(({ link: { start } }) => start)).toEqual(['2014-02', '2005', null])
})

test('links of others and links into the unknown are left out', () => {
  expect(linkGroups('berg', [link('post', 'OWNS', 'ship'), link('berg', 'OWNS', 'elsewhere')], entities)).toEqual([])
})
