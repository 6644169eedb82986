import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStatement } from './statement-header.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const problemsOf = (source: string, file = 'cypher/read/pier.cypher'): string[] =>
  parseStatement(file, source).problems.map(({ file: where, line, message }) => `${where}:${line}: ${message}`)

describe('parseStatement', () => {
  it('reads every kind of header line and the text below', () => {
    const source = lines(
      '// name: pier',
      '// about: The boats at a pier.',
      '// param id: text',
      '// param limit: integer or null',
      '// param exclude: list of text',
      '// placeholder Type: entity type',
      '// row boat: map',
      '// row links: list of map or null',
      'MATCH (p:__Type__ {id: $id})--(b) WHERE NOT b.id IN $exclude',
      '// a remark, and a string: "$no __No__ ;"',
      'RETURN b {.id} AS boat, null AS links LIMIT $limit',
    )
    expect(parseStatement('cypher/read/pier.cypher', source)).toEqual({
      problems: [],
      statement: {
        name: 'pier',
        about: 'The boats at a pier.',
        parameters: [
          { name: 'id', type: { kind: 'text', list: false, orNull: false }, line: 3 },
          { name: 'limit', type: { kind: 'integer', list: false, orNull: true }, line: 4 },
          { name: 'exclude', type: { kind: 'text', list: true, orNull: false }, line: 5 },
        ],
        placeholders: [{ name: 'Type', kind: 'entity type', line: 6 }],
        rows: [
          { name: 'boat', type: { kind: 'map', list: false, orNull: false }, line: 7 },
          { name: 'links', type: { kind: 'map', list: true, orNull: true }, line: 8 },
        ],
        text: source.split('\n').slice(8).join('\n'),
        line: 9,
      },
    })
  })

  it('takes Windows line ends and a byte order mark', () => {
    const source = '\uFEFF// name: pier\r\n// about: Piers.\r\n// row one: integer\r\nRETURN 1 AS one\r\n'
    expect(parseStatement('pier.cypher', source).statement?.text).toBe('RETURN 1 AS one\n')
  })

  it('allows several statements only where it is told so', () => {
    const source = lines('// name: pier', '// about: Indexes.', 'CREATE INDEX one;', 'CREATE INDEX two;')
    expect(parseStatement('pier.cypher', source, true).problems).toEqual([])
    expect(problemsOf(source)).toEqual(['cypher/read/pier.cypher:3: a file holds one statement, without “;”'])
  })

  it('finds all mistakes at once, in the order of their lines', () => {
    const source = lines(
      '// name: quay',
      '// params id: text',
      '// param id: string',
      '// param id: text',
      '// placeholder Type: label',
      '// row one: integer',
      '// row one: integer',
      '//row two: integer',
      'MATCH (n:__Kind__ {id: $other, name: $other})',
      'RETURN 1 AS one;',
    )
    expect(problemsOf(source)).toEqual([
      'cypher/read/pier.cypher:1: the header has no line “// about: …”',
      'cypher/read/pier.cypher:1: the statement is called “quay”, but its file “pier”',
      'cypher/read/pier.cypher:2: “// params id: text” is not a line of a header; it begins with name, about, param, placeholder or row, as in “// param id: text”',
      'cypher/read/pier.cypher:3: “string” is no type; a type is text, integer, number, boolean, map or a list of one, each also “… or null”',
      'cypher/read/pier.cypher:3: $id is declared, but the statement does not use it',
      'cypher/read/pier.cypher:4: the parameter “id” is declared twice',
      'cypher/read/pier.cypher:4: $id is declared, but the statement does not use it',
      'cypher/read/pier.cypher:5: “label” cannot be put in; a placeholder stands for an “entity type” or a “link type”',
      'cypher/read/pier.cypher:7: the column “one” is declared twice',
      'cypher/read/pier.cypher:8: “//row two: integer” is not a line of a header; it begins with name, about, param, placeholder or row, as in “// param id: text”',
      'cypher/read/pier.cypher:9: $other is used, but not declared in the header',
      'cypher/read/pier.cypher:9: __Kind__ is used, but not declared in the header',
      'cypher/read/pier.cypher:10: a file holds one statement, without “;”',
    ])
  })

  it.each([
    [
      '',
      [
        '1: the header has no line “// name: …”',
        '1: the header has no line “// about: …”',
        '1: there is no statement below the header',
      ],
    ],
    [lines('// name: pier', '// about: Piers.'), ['3: there is no statement below the header']],
    [
      lines('// name: pier', '// name: pier', '// about: A.', '// about: B.', 'RETURN 1 AS one'),
      ['2: the header has a second name', '4: the header has a second sentence “about”'],
    ],
    [
      lines('// name: pier', '// about: Piers.', '// param $id: text', 'RETURN $id AS id'),
      ['3: “// param $id: text” is not', '4: $id is used, but not declared in the header'],
    ],
    [
      lines('// name: pier', '// about: Piers.', '// param id: list of list of text', 'RETURN $id AS id'),
      ['3: “list of list of text” is no type'],
    ],
    [
      lines('// name: pier', '// about: Piers.', '// param id: text', "RETURN '$id' AS id // $id"),
      ['3: $id is declared, but the statement does not use it'],
    ],
    [
      lines('// name: pier', '// about: Piers.', '', '// param id: text', 'RETURN $id AS id'),
      ['5: $id is used, but not declared in the header'],
    ],
  ])('refuses %j', (source, expected) => {
    const problems = problemsOf(source)
    expect(problems).toHaveLength(expected.length)
    for (const [index, part] of expected.entries()) expect(problems[index]).toContain(`pier.cypher:${part}`)
  })

  it('never throws, and names a line that the file has', () => {
    const piece = fc.constantFrom(
      '// name: pier',
      '// about: x',
      '// param id: text',
      '// row a: map',
      '$id',
      "'",
      '"',
      '`',
      '/*',
      '*/',
      ';',
      '__Type__',
      '\n',
      ' ',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (source) => {
        const { statement, problems } = parseStatement('cypher/read/pier.cypher', source)
        expect(statement === null).toBe(problems.length > 0)
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(source.split('\n').length + 1)
      }),
    )
  })
})
