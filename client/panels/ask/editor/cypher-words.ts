/** The words of Cypher that read, and the properties that every store has (docs/architecture.md, “What is stored”). */
import type { Completion } from '@codemirror/autocomplete'

const of = (type: string, words: string, more: Partial<Completion> = {}): readonly Completion[] =>
  words.split(/\s+/).map((label) => ({ label, type, ...more }))

export const CLAUSES: readonly Completion[] = [
  ...of(
    'keyword',
    'MATCH WHERE RETURN WITH UNWIND LIMIT SKIP UNION DISTINCT AS AND OR NOT IN CONTAINS CASE WHEN THEN ELSE END',
  ),
  ...['OPTIONAL MATCH', 'ORDER BY', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH'].map((label) => ({
    label,
    type: 'keyword',
  })),
]

export const FUNCTIONS: readonly Completion[] = of(
  'function',
  `count collect min max sum avg size coalesce type labels keys toString toInteger toLower toUpper trim split substring
  head last range nodes relationships length properties startNode endNode`,
).map((each) => ({ ...each, apply: `${each.label}(`, detail: '( )' }))

export const LABELS: readonly Completion[] = [
  { label: 'Entity', type: 'class', detail: 'any entity' },
  { label: 'Claim', type: 'class', detail: 'an assertion' },
  { label: 'Source', type: 'class', detail: 'a published text' },
]

export const PROPERTIES: readonly Completion[] = [
  ...of('property', 'id name', { boost: 5 }),
  ...of('property', 'aliases summary degree neighbours cases', { detail: 'of entities' }),
  ...of('property', 'born nationality occupation', { detail: 'of people' }),
  ...of('property', 'kind country', { detail: 'of organisations' }),
  ...of('property', 'place latitude longitude', { detail: 'of events' }),
  ...of('property', 'start end', { detail: 'of events, links' }),
  ...of('property', 'role status voices reason', { detail: 'of links' }),
  ...of('property', 'about property value unit text stance saidBy', { detail: 'of claims' }),
  ...of('property', 'title publisher author published url origin', { detail: 'of sources' }),
]
