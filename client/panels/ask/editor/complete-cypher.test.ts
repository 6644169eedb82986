import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import type { SchemaAnswer } from '../../../../contract/schema.ts'
import { completeCypher } from './complete-cypher.ts'

const SCHEMA: SchemaAnswer = {
  entityTypes: [
    { type: 'Person', count: 3, properties: ['born', 'id', 'name'] },
    { type: 'Vessel', count: 2, properties: ['flag', 'id', 'name'] },
  ],
  linkTypes: [{ type: 'OWNS', count: 4, properties: ['id', 'role', 'share', 'voices'] }],
  cases: [],
  engine: { name: 'embedded', version: '0' },
  dataVersion: '1',
}

/** What is offered at the last bar in the statement. */
const offered = (written: string, schema: SchemaAnswer | null = SCHEMA): readonly string[] => {
  const at = written.lastIndexOf('|')
  const state = EditorState.create({ doc: written.slice(0, at) + written.slice(at + 1) })
  const result = completeCypher(() => schema ?? undefined)(new CompletionContext(state, at, true))
  return (result?.options ?? []).map(({ label }) => label)
}

it('offers the properties of the type that the variable has', () => {
  expect(offered('(v:Vessel) WHERE v.|')).toEqual(['flag', 'id', 'name'])
  expect(offered('(v:Vessel) WHERE v.fl|')).toEqual(['flag', 'id', 'name'])
  expect(offered('p.born, (p:Person), (v:`Vessel` {id: 1}) WHERE v.|')).toEqual(['flag', 'id', 'name'])
  expect(offered('(p:Person)-[r:OWNS]- r.|')).toEqual(['id', 'role', 'share', 'voices'])
  expect(offered('(c:Claim) WHERE c.|')).toContain('stance')
})

it('offers those of each type when there are several, and of every type when there is none', () => {
  expect(offered('(x:Person|Vessel) WHERE x.|').toSorted()).toEqual(['born', 'flag', 'id', 'name'])
  for (const statement of ['(x) WHERE x.|', '(x:Persn) WHERE x.|', 'nodes(p)[0].|']) {
    expect(offered(statement)).toEqual(expect.arrayContaining(['born', 'flag', 'share', 'summary', 'stance', 'url']))
  }
})

it('offers the properties of a pattern in its braces', () => {
  expect(offered('(v:Vessel {|')).toEqual(['flag', 'id', 'name'])
  expect(offered("(p:Person {name: 'x'})-[:OWNS {id: 'y', |")).toEqual(['id', 'role', 'share', 'voices'])
  expect(offered('({|')).toEqual(expect.arrayContaining(['born', 'flag', 'share']))
})

it('offers types, parameters and words in their places, before the store is known as well', () => {
  expect(offered('(v:|')).toEqual(expect.arrayContaining(['Person', 'Vessel', 'Claim']))
  expect(offered('(v)-[:|')).toEqual(expect.arrayContaining(['OWNS']))
  expect(offered('(v {id: $who}) WHERE $|')).toEqual(['who'])
  expect(offered('(v) RET|')).toContain('RETURN')
  expect(offered('(v:Vessel) WHERE v.|', null)).toEqual(expect.arrayContaining(['name', 'stance']))
})
