import { describe, expect, it } from 'vitest'
import { readPassed, readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { KEYS } from './keys.ts'
import type { EngineName } from './lexical-rules.ts'
import type { Problem, TokenKind } from './token.ts'
import { tokenizeCypher } from './tokenize-cypher.ts'

const ENGINES: readonly EngineName[] = ['embedded', 'neo4j']

const kindsOf = (text: string, engine: EngineName = 'neo4j'): (readonly [TokenKind, string])[] =>
  tokenizeCypher(text, engine, 'gaps').map((token) => [token.kind, token.text] as const)

/** Equal whether gaps are left out or not, which are two ways through the text. */
const problemsOf = (text: string, engine: EngineName): (readonly [string, Problem])[] => {
  const [inAll, besideGaps] = (['nothing', 'gaps'] as const).map((without) =>
    tokenizeCypher(text, engine, without).flatMap((token) =>
      token.problem === null ? [] : [[token.text, token.problem] as const],
    ),
  )
  expect(besideGaps).toEqual(inAll)
  return inAll ?? []
}

describe('tokenizing', () => {
  it('tells words, names, strings, numbers, parameters and signs apart', () => {
    expect(kindsOf("MATCH (n:`A b` {x: $p})-[*1..2]->() RETURN 'it\\'s' + 1.5e3")).toEqual([
      ['word', 'MATCH'],
      ['mark', '('],
      ['word', 'n'],
      ['mark', ':'],
      ['name', '`A b`'],
      ['mark', '{'],
      ['word', 'x'],
      ['mark', ':'],
      ['parameter', '$p'],
      ['mark', '}'],
      ['mark', ')'],
      ['mark', '-'],
      ['mark', '['],
      ['mark', '*'],
      ['number', '1'],
      ['mark', '..'],
      ['number', '2'],
      ['mark', ']'],
      ['mark', '-'],
      ['mark', '>'],
      ['mark', '('],
      ['mark', ')'],
      ['word', 'RETURN'],
      ['string', "'it\\'s'"],
      ['mark', '+'],
      ['number', '1.5e3'],
    ])
  })

  it.each([
    ['1', ['1']],
    ['1.5', ['1.5']],
    ['.5', ['.5']],
    ['1.x', ['1', '.', 'x']],
    ['1..5', ['1', '..', '5']],
    ['1E-5', ['1E-5']],
    ['0xfF', ['0xfF']],
    ['0o17', ['0o17']],
    ['1.5.5', ['1.5', '.5']],
    ['1.2345', ['1.2345']],
    ['.2345', ['.2345']],
    ['6789e+10', ['6789e+10']],
  ])('reads the number in %s', (text, expected) => {
    expect(kindsOf(text).map(([, part]) => part)).toEqual(expected)
    expect(problemsOf(text, 'neo4j')).toEqual([])
  })

  it.each(['=~', '<>', '<=', '>=', '::', '||', '..', '!=', '+='])('reads %s as one sign', (sign) => {
    expect(kindsOf(`a ${sign} b`)).toContainEqual(['mark', sign])
  })

  it('takes every letter and digit of ASCII for part of a word', () => {
    const word = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789'
    expect(kindsOf(word)).toEqual([['word', word]])
    for (const first of word.slice(0, 53)) expect(kindsOf(first)).toEqual([['word', first]])
  })

  it('takes no word for a key word that only has its length and the same letters at both ends', () => {
    expect(tokenizeCypher('mauvh reXXrn ory', 'neo4j', 'gaps').map(({ key }) => key)).toEqual(['', '', ''])
    expect(tokenizeCypher('i orderbyasce wit withh', 'neo4j', 'gaps').map(({ key }) => key)).toEqual(['', '', '', ''])
    expect(tokenizeCypher('in or as', 'neo4j', 'gaps').map(({ key }) => key)).toEqual(['IN', 'OR', 'AS'])
  })

  it('counts the lines in all that can go over several', () => {
    const text = "'a\nb' /*\n*/ `c\nd` $`e\nf` \r // g\r\n#"
    expect(tokenizeCypher(text, 'neo4j').at(-1)).toMatchObject({ text: '#', line: 7, column: 1 })
  })

  it('reads names with doubled back-quotes as Neo4j does', () => {
    expect(kindsOf('`a``b`')).toEqual([['name', '`a``b`']])
    expect(kindsOf('$`a``b` ``')).toEqual([
      ['parameter', '$`a``b`'],
      ['name', '``'],
    ])
  })

  it('knows every sign and every key word', () => {
    for (const key of KEYS.slice(1)) {
      expect(tokenizeCypher(` ${key} `, 'neo4j', 'gaps').map((token) => token.key)).toEqual([key])
      expect(tokenizeCypher(` ${key.toLowerCase()} `, 'embedded', 'gaps').map((token) => token.key)).toEqual([key])
    }
  })

  const TRICKY = [
    'abc',
    '12',
    '$p',
    "'x'",
    '<',
    '..',
    '1..2',
    '1.5',
    '.5',
    'a.5',
    'a.b',
    '1a',
    '1é',
    'aé',
    '0x1F',
    '1e5',
    '$é',
    'a$b',
    '$ b',
    ' $',
    ' $`b`',
    '($b',
    '\u00a0$b',
    ' $bé',
    '$a$b',
    "'\\''",
    "'a\u0000b'",
    "'a",
    '"a\'b"',
    "'a\"b'",
    '1 / 2',
    '1 // 2',
    '1 /* */ 2',
    '<>',
    '< >',
    '<=>',
    '=~~',
    'é',
    'a\u0000b',
    '\u000b1',
    'MATCH\u00a0(n)',
    '😀',
    '',
  ]

  it('finds the same tokens when it leaves out the gaps, which is the quicker way', () => {
    const texts = [...readPassed(), ...readRefused()].map(({ text }) => text)
    for (const text of [...texts, ...TRICKY]) {
      for (const engine of ENGINES) {
        const all = tokenizeCypher(text, engine)
        const isToken = ({ kind, problem }: (typeof all)[number]) =>
          problem !== null || (kind !== 'space' && kind !== 'comment')
        expect(tokenizeCypher(text, engine, 'gaps')).toEqual(all.filter(isToken))
      }
    }
  })

  it('knows key words in any case and nothing else by a key', () => {
    const keys = tokenizeCypher("mAtCh (matche) `MATCH` 'MATCH' $MATCH", 'neo4j', 'gaps').map(({ key }) => key)
    expect(keys).toEqual(['MATCH', '(', '', ')', '', '', ''])
  })
})

describe('white space and comments', () => {
  it.each(Array.from('\u000b\u000c\u001c\u001d\u001e\u001f\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000'))(
    'takes %j for a space in Neo4j and for nothing in the embedded engine',
    (space) => {
      expect(tokenizeCypher(`a${space}b`, 'neo4j').map(({ kind }) => kind)).toEqual(['word', 'space', 'word'])
      expect(problemsOf(`a${space}b`, 'embedded')).toEqual([[space, 'character']])
    },
  )

  it.each(Array.from('\u0000\u001b\u007f\u0085\u00ad\u200b\u2060\ufeff\u202e'))(
    'takes %j for nothing in both',
    (char) => {
      for (const engine of ENGINES) expect(problemsOf(`a${char}b`, engine)).toEqual([[char, 'character']])
    },
  )

  it('ends a comment of a line at a lone carriage return in Neo4j only', () => {
    expect(kindsOf('// a\rb', 'neo4j')).toEqual([['word', 'b']])
    expect(kindsOf('// a\rb', 'embedded')).toEqual([])
    expect(kindsOf('// a\r\nb', 'embedded')).toEqual([['word', 'b']])
  })

  it.each(['/*', '/*/', '/* *', '/* // \n'])('finds no end in the comment %j', (text) => {
    for (const engine of ENGINES) expect(problemsOf(text, engine)).toEqual([[text, 'open-comment']])
  })

  it('takes a division for no comment, and a comment right after a line end for one', () => {
    expect(kindsOf('4 / 2').map(([kind]) => kind)).toEqual(['number', 'mark', 'number'])
    const texts = tokenizeCypher('1\n// two\n3', 'embedded').map(({ text }) => text)
    expect(texts).toEqual(['1', '\n', '// two', '\n', '3'])
  })

  it('leaves the line end of Windows out of a comment', () => {
    expect(tokenizeCypher('// a\r\n', 'embedded').map(({ text }) => text)).toEqual(['// a', '\r\n'])
  })

  it('does not end a comment with the star that begins it', () => {
    expect(tokenizeCypher('/*/ SET */', 'neo4j').map(({ text, kind }) => [text, kind])).toEqual([
      ['/*/ SET */', 'comment'],
    ])
  })

  it('lets a comment end at its first end', () => {
    expect(kindsOf('/* a /* b */ c')).toEqual([['word', 'c']])
    expect(kindsOf('/**/ c')).toEqual([['word', 'c']])
  })
})

describe('what cannot be trusted', () => {
  it.each<[string, string, Problem | null, Problem | null]>([
    ['an escape outside of strings', 'S\\u0045T', 'escape', 'escape'],
    ['an escape that is none, outside of strings', '\\u45', 'escape', 'escape'],
    ['a backslash outside of strings', 'a \\ b', 'character', 'character'],
    ['an escape that is a quote', "'\\u0027'", 'escape', null],
    ['an escape that is another quote', "'\\u0022'", 'escape', null],
    ['an escape that is a back-quote', "'\\u0060'", 'escape', null],
    ['an escape that is a backslash', "'\\u005C'", 'escape', null],
    ['an escape that is a line end', "'\\u000a'", 'escape', null],
    ['an escape that is a control character', "'\\u009f'", 'escape', null],
    ['an escape that is a separator of lines', "'\\u2028'", 'escape', null],
    ['a second escape that is a quote', "'\\u00e9\\u0027'", 'escape', null],
    ['an escape that is a letter', "'\\u00e9 \\u0041'", null, null],
    ['an escape that is none', "'c:\\users'", null, null],
    ['an escape in a comment', '// \\u000a', 'escape', null],
    ['an escape in a comment of several lines', '/* \\u002a */', 'escape', null],
    ['an escape in a name', '`\\u0060`', 'escape', null],
    ["an escape in a parameter's name", '$`\\u0060`', 'escape', null],
    ['a doubled back-quote without an end', '`a``', 'open-name', 'back-quote'],
    ['a name without an end', '`a', 'open-name', 'open-name'],
    ['a lone back-quote', '`', 'open-name', 'open-name'],
    ["a parameter's name without an end", '$`a', 'open-name', 'open-name'],
    ['a string without an end', "'a", 'open-string', 'open-string'],
    ['a lone quote', '"', 'open-string', 'open-string'],
    ['a string whose end is escaped', "'a\\'", 'open-string', 'open-string'],
    ['a string whose backslash is escaped', "'a\\\\'", null, null],
    ['a string that ends in another quote', '\'a"', 'open-string', 'open-string'],
    ['a number with a word', '1SET', 'number', 'number'],
    ['a hexadecimal number with a word', '0x1G', 'number', 'number'],
    ['a number with an underscore', '1_000', 'number', 'number'],
    ['half an exponent', '1e', 'number', 'number'],
    ['a parameter without a name', '$', 'parameter', 'parameter'],
    ['a parameter within a word', 'a$b', 'parameter', 'parameter'],
    ['a parameter within a word of a further plane', '𐐀$b', 'parameter', 'parameter'],
    ['a parameter with a quoted name within a word', 'a$`b`', 'parameter', 'parameter'],
    ['a parameter by a number', '$1', null, null],
    ['a parameter at the end of a bracket', ')$b', null, null],
    ['a long s', 'ſET', 'look-alike', 'look-alike'],
    ['a dotless i', 'l\u0131mit', 'look-alike', 'look-alike'],
    ['the sign for kelvin', '\u212a', 'look-alike', 'look-alike'],
    ['wide letters', 'ＳＥＴ', 'look-alike', 'look-alike'],
    ['letters of another alphabet', 'СЕТ', null, null],
    ['a letter with an accent', 'sét', null, null],
    ['a sign of no meaning', '#', 'character', 'character'],
    ['half of a character', '\ud83d', 'character', 'character'],
    ['a picture', '😀', 'character', 'character'],
  ])('knows %s', (_name, text, inNeo4j, inEmbedded) => {
    const expected = (problem: Problem | null) => (problem === null ? [] : [problem])
    expect(
      problemsOf(text, 'neo4j')
        .map(([, problem]) => problem)
        .slice(0, 1),
    ).toEqual(expected(inNeo4j))
    expect(
      problemsOf(text, 'embedded')
        .map(([, problem]) => problem)
        .slice(0, 1),
    ).toEqual(expected(inEmbedded))
  })

  it('points at what is wrong and no further', () => {
    expect(problemsOf('RETURN 1SET + ſ + \\u0041 + 😀', 'neo4j')).toEqual([
      ['1SET', 'number'],
      ['ſ', 'look-alike'],
      ['\\u0041', 'escape'],
      ['😀', 'character'],
    ])
  })

  it('knows that two back-quotes end a name in the embedded engine', () => {
    expect(problemsOf('`a``b`', 'embedded')).toEqual([['`a`', 'back-quote']])
    expect(problemsOf('$`a``b`', 'embedded')).toEqual([['$`a`', 'back-quote']])
  })

  it('takes a letter beyond ASCII directly after a number for a part of it', () => {
    for (const engine of ENGINES) expect(problemsOf('RETURN 1é + 2', engine)).toEqual([['1é', 'number']])
  })

  it('counts a line end to the line that it ends', () => {
    const places = tokenizeCypher('a\nb\r\nc', 'neo4j').map(({ text, line, column }) => [text, line, column])
    expect(places).toEqual([
      ['a', 1, 1],
      ['\n', 1, 2],
      ['b', 2, 1],
      ['\r\n', 2, 2],
      ['c', 3, 1],
    ])
  })
})
