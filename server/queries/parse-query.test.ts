import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'

const GOOD = `// name: who-sails
// title: Who sailed on {ship} between {from} and {to}
// about: Everyone on board.
// returns: One row for each of them.
// tags: people, ships
// param ship: entity(Vessel, Boat), required
// param from: date, default 2020-01, suggest 2020..2023
// param to: date
// param role: choice(captain, "first, mate", cook), default cook
// param crew: integer, default 9, suggest (1, 5, 9)
// param speed: number
// param afloat: boolean, default true
// param others: entities
// param note: text, default "a, b", suggest other-query
// result: graph
MATCH (s {id: $ship}) WHERE s.x = '$not; a {parameter}' // $neither
RETURN $from, $to, $role, $crew, $speed, $afloat, $others, $note AS entities
`

const problemsIn = (source: string, file = 'who-sails.cypher') =>
  parseQuery(file, source).problems.map(({ line, column, message }) => `${line}:${column ?? ''} ${message}`)

describe('parseQuery', () => {
  it('reads a header with every type of blank', () => {
    const { saved, problems } = parseQuery('queries/who-sails.cypher', GOOD)
    expect(problems).toEqual([])
    expect(saved?.query).toEqual({
      id: 'who-sails',
      title: 'Who sailed on {ship} between {from} and {to}',
      about: 'Everyone on board.',
      returns: 'One row for each of them.',
      tags: ['people', 'ships'],
      parameters: [
        { name: 'ship', type: 'entity', of: ['Vessel', 'Boat'], required: true, default: null, suggest: null },
        {
          name: 'from',
          type: 'date',
          of: [],
          required: false,
          default: '2020-01',
          suggest: { from: 'range', first: 2020, last: 2023 },
        },
        { name: 'to', type: 'date', of: [], required: false, default: null, suggest: null },
        {
          name: 'role',
          type: 'choice',
          of: ['captain', 'first, mate', 'cook'],
          required: false,
          default: 'cook',
          suggest: null,
        },
        {
          name: 'crew',
          type: 'integer',
          of: [],
          required: false,
          default: 9,
          suggest: { from: 'list', values: [1, 5, 9].map((value) => ({ value, label: String(value) })) },
        },
        { name: 'speed', type: 'number', of: [], required: false, default: null, suggest: null },
        { name: 'afloat', type: 'boolean', of: [], required: false, default: true, suggest: null },
        { name: 'others', type: 'entities', of: [], required: false, default: null, suggest: null },
        { name: 'note', type: 'text', of: [], required: false, default: 'a, b', suggest: { from: 'query', needs: [] } },
      ],
      result: 'graph',
      text: GOOD,
      revision: null,
    })
    expect([...(saved?.suggestedBy ?? [])]).toEqual([['note', 'other-query']])
    expect(saved?.statement).toMatch(/^MATCH/)
  })

  it('reads a file with a byte order mark and the line ends of Windows', () => {
    expect(problemsIn(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual([])
  })

  it.each([
    ['// name: who-sails', '// name: who-swims', '1: the query is called “who-swims”, but its file “who-sails”'],
    [
      '// name: who-sails',
      '// name: Who Sails',
      '1:10 “Who Sails” is no name: small letters and digits, in words with dashes between them, as in “who-left”',
    ],
    ['// name: who-sails\n', '', '1: the header has no line “// name: …”'],
    ['// about: Everyone on board.\n', '', '1: the header has no line “// about: …”'],
    ['// result: graph', '// result: picture', '15:12 a result is “graph”, “table” or “figure”, not “picture”'],
    ['{ship}', '{vessel}', '2: the title has a blank {vessel}, but there is no parameter of that name'],
    [
      '// tags: people, ships',
      '// tag: people',
      '5: “// tag: people” is not understood; a line of the header is “// name:”, “// title:”, “// about:”, “// returns:”, “// tags:”, “// param NAME:” or “// result:”',
    ],
    ['// tags: people, ships', '// title: Again', '5: the header has a second “title”'],
    ['param to: date', 'param from: date', '8: the parameter “from” is declared twice'],
    ['entity(Vessel, Boat), required', 'entity(vessel), required', '6:16 “vessel” is no entity type, such as Person'],
    [
      'param to: date',
      'param to: moment',
      '8:14 “moment” is no type; a type is text, integer, number, date, boolean, choice, entity, entities',
    ],
    ['param to: date', 'param to: date(x)', '8:14 “date” takes nothing in brackets'],
    [
      'choice(captain, "first, mate", cook), default cook',
      'choice',
      '9:16 a choice needs its options, as in “choice(person, event)”',
    ],
    ['default cook', 'default owner', '9:54 the default “owner” is not one of captain, first, mate, cook'],
    ['default 9', 'default nine', '10:25 the default “nine” is not a whole number'],
    [
      'default 2020-01',
      'default 2020-13',
      '7:22 the default “2020-13” is not a date such as 2022, 2022-10 or 2022-10-14',
    ],
    ['default 9', 'required, default 9', '10:25 what is required needs no default; leave one of the two out'],
    ['suggest 2020..2023', 'suggest 2023..2020', '7:39 “2023..2020” is no range of years, such as 1990..2025'],
    ['suggest (1, 5, 9)', 'suggest (1, five)', '10:36 a list of suggestions holds values that are a whole number'],
    [
      'suggest other-query',
      'suggest Some Words',
      '14:38 suggestions are a list “(a, b)”, a range “1990..2025” or the name of another query',
    ],
    ['param others: entities', 'param others: entities, default x', '13:28 a list of entities has no default'],
    [
      'param others: entities',
      'param others: entities, sorted',
      '13:28 “sorted” is none of “required”, “default VALUE” and “suggest VALUES”',
    ],
    ['$speed, ', '', '11: $speed is declared, but the statement does not use it'],
    ['$speed', '$speed, $depth', '17:42 $depth is used, but not declared in the header'],
    ['AS entities', 'AS entities; RETURN 1', '17:77 a query is one statement, without “;”'],
    ['(s {id', '(s:__Type__ {id', '16:10 a query has no placeholders such as __Type__'],
  ])('tells of a mistake where it is: %s → %s', (was, now, problem) => {
    expect(GOOD).toContain(was)
    expect(problemsIn(GOOD.replace(was, now))).toContain(problem)
  })

  it('tells of all mistakes at once, in the order of lines', () => {
    const lines = parseQuery('a.cypher', '// name: b\n// param x: moment\n// oh\nRETURN $y').problems.map(
      ({ line }) => line,
    )
    expect(lines.length).toBeGreaterThan(5)
    expect(lines).toEqual([...lines].sort((one, other) => Number(one) - Number(other)))
  })

  it('tells of a header without a statement', () => {
    expect(problemsIn('// name: who-sails\n// title: T\n// about: A\n// result: table\n')).toEqual([
      '5: there is no statement below the header',
    ])
  })

  it('reads any text without failing, and finds a query or problems in it', () => {
    const piece = fc.constantFrom(
      '// name: a',
      '// param x: ',
      'choice(',
      '"',
      ')',
      ', ',
      'default ',
      'suggest ..',
      '\n',
      '$x',
      '{x}',
      'RETURN 1',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const { saved, problems } = parseQuery('a.cypher', pieces.join(''))
        expect(saved === null).toBe(problems.length > 0)
      }),
    )
  })
})
