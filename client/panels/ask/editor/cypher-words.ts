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

/** What Entourage keeps of every entity, claim and source, by their labels. */
export const OWN_PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Entity', ['id', 'name', 'aliases', 'summary', 'degree', 'neighbours', 'cases']],
  [
    'Claim',
    ['id', 'about', 'property', 'value', 'unit', 'asOf', 'text', 'stance', 'status', 'saidBy', 'via', 'locator'],
  ],
  ['Source', ['id', 'title', 'publisher', 'author', 'published', 'url', 'origin']],
])
