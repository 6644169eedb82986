/** A part with every kind of value that breaks formats, in every field that takes a text. */
import { HOSTILE_LABELS } from '../../../picture/tests/hostile-labels.ts'
import type { CasePart, PartClaim, PartEntity, PartLink } from '../case-part.ts'

/** What a spreadsheet runs, what databases unescape, line ends, lists, and names in many scripts. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...HOSTILE_LABELS,
  '=HYPERLINK("http://evil.example","x")',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  "'=1 with an apostrophe",
  "''",
  '-5',
  'a; b\\; c\\',
  '\\u0027 OR 1=1 // \\U0027 \\\\u0027',
  "'}) DETACH DELETE n //",
  '`name`',
  'tab\tand\nline\r\nand\rreturn',
  'a,b;c|d"e"\'f\'',
  '# heading',
  '1. item',
  '- list',
  '| a | b |',
  '[x](javascript:alert(1)) ![x](y) <b>&amp;',
  '{"json": [1]}',
  'Каракулов, Ελένη Μάρκου, 李文, عربي, עברית, हिन्दी, ไทย, 👩‍👩‍👧 e\u0301',
  '__proto__',
]

/** As it is after reading: cells are trimmed. */
const text = (index: number): string => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? ''

const entityId = (index: number): string => `thing/${index} "<&>' é\\u0027 李`

const toEntity = (index: number): PartEntity => ({
  id: entityId(index),
  type: ['Person', 'Organisation', 'Event', 'Vessel', 'Group'][index % 5] ?? 'Person',
  name: text(index),
  aliases: [text(index + 1), text(index + 2)],
  summary: text(index + 3),
  properties: {
    'Größe in m': '12',
    constructor: text(index + 4),
    label: text(index + 5),
    parent: text(index + 6),
    ...(index % 5 === 2 ? { latitude: -59.5, longitude: 10, start: '2022-02', end: '2022' } : {}),
  },
})

const toLink = (index: number): PartLink => ({
  id: `link/${entityId(index)}`,
  type: ['EMPLOYED_BY', 'OWNS', 'PARENT_OF', 'MADE_UP_TYPE'][index % 4] ?? 'OWNS',
  from: entityId(index),
  to: entityId((index + 1) % HOSTILE_TEXTS.length),
  properties: { claims: text(index + 1), role: text(index), source: text(index + 2), start: '2021-03-14' },
  status: 'single-source',
  voices: 1,
})

const toClaim = (index: number, about: string): PartClaim => ({
  id: `claim/${about}`,
  about,
  property: index % 2 === 0 ? text(index) : null,
  value: index % 2 === 0 ? text(index + 1) : null,
  unit: index % 2 === 0 ? text(index + 2) : null,
  asOf: index % 2 === 0 ? '2020-10' : null,
  text: text(index + 3),
  stance: 'reports',
  saidBy: entityId(0),
  via: [entityId(1), 'speaker/outside'],
  source: 'source/1',
  locator: text(index + 4),
})

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)

/** A new value each time. Not tidied yet. */
export function hostilePart(): CasePart {
  const indices = HOSTILE_TEXTS.map((_, index) => index)
  const entities = indices.map(toEntity).toSorted(byId)
  const links = indices.map(toLink).toSorted(byId)
  return {
    case: 'hostile',
    title: '# Title <b>&"\' =1',
    summary: HOSTILE_TEXTS.join(' '),
    start: [entityId(0)],
    entities,
    links,
    claims: [...entities, ...links].map(({ id }, index) => toClaim(index, id)),
    sources: [
      {
        id: 'source/1',
        title: text(0),
        publisher: text(12),
        author: text(31),
        published: '2023-04-04',
        url: 'https://example.org/a?b=<c>&d="e"',
        origin: 'source/2',
      },
      { id: 'source/2', title: text(33), publisher: null, author: null, published: null, url: null, origin: null },
    ],
    speakers: [{ id: 'speaker/outside', type: 'Person', name: text(50), aliases: [], summary: null, properties: {} }],
  }
}
