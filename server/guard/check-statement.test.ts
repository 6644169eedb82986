import { describe, expect, it } from 'vitest'
import { readPassed, readRefused } from '../../tests/guard-corpus/read-corpus.ts'
import { checkStatement } from './check-statement.ts'
import type { EngineName } from './lexical-rules.ts'
import type { Refusal, RefusalCode } from './refusal.ts'

const ENGINES: readonly EngineName[] = ['embedded', 'neo4j']
const REFUSED = readRefused()
const PASSED = readPassed()

const refusalsOf = (text: string, engine: EngineName = 'neo4j'): readonly Refusal[] => {
  const verdict = checkStatement(text, engine)
  return verdict.ok ? [] : verdict.refusals
}

/** The code and the word of the first refusal; null when it passes. */
const refusalOf = (text: string, engine: EngineName = 'neo4j'): readonly [RefusalCode, string] | null => {
  const [first] = refusalsOf(text, engine)
  return first === undefined ? null : [first.code, first.word]
}

describe('the corpus', () => {
  it('has enough statements of both kinds, and none of them twice', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(120)
    expect(PASSED.length).toBeGreaterThanOrEqual(60)
    const texts = [...REFUSED, ...PASSED].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  for (const engine of ENGINES) {
    it.each(REFUSED.filter(({ engines }) => engines.includes(engine)))(`refuses ${engine} $title`, (statement) => {
      const { text, word, line, column } = statement
      const [refusal] = refusalsOf(text, engine)
      expect(refusal).toMatchObject({ word, line, column })
      const { offset = -1, length = -1, reason = '' } = refusal ?? {}
      expect(text.slice(offset, offset + length).replace(/`|\s|\/\*.*?\*\//g, '')).toBe(
        word.replace(/`|\s|\/\*.*?\*\//g, ''),
      )
      expect(reason).toMatch(/^.*\w.*\.$/)
    })

    it.each(PASSED)(`knows for ${engine} whether to let pass $title`, ({ text, passes }) => {
      expect(refusalOf(text, engine) === null).toBe(passes.includes(engine))
    })
  }
})

describe('refusals', () => {
  it('name every token that cannot be trusted at once', () => {
    expect(refusalsOf('RETURN 1SET,\n  ſ, # 2').map(({ word, line, column }) => [word, line, column])).toEqual([
      ['1SET', 1, 8],
      ['ſ', 2, 3],
      ['#', 2, 6],
    ])
  })

  it.each<[string, RefusalCode, string]>([
    ['MATCH (n) SET n.x = 1', 'writes', '“SET” would change the data. Statements only read here.'],
    [
      "LOAD CSV FROM 'x' AS r",
      'reaches-out',
      '“LOAD” would reach for a file or an address. Statements only read the graph here.',
    ],
    ['SHOW USERS', 'administers', '“SHOW” concerns the database itself. Statements only read the graph here.'],
    ['COMMIT', 'transaction', '“COMMIT” would steer a transaction, which the server does by itself.'],
    ['EXPLAIN RETURN 1', 'prefix', '“EXPLAIN” in front is left to the server. Give the statement alone.'],
    ['USE system RETURN 1', 'other-graph', '“USE” would go to another graph. Statements only read this one.'],
    ['RETURN 1; RETURN 2', 'several', 'A second statement begins here. Run one at a time.'],
    ['RETURN a.b(1)', 'function', 'The function “a.b” is not among those that are known to only read.'],
    ['CALL a.b(1)', 'procedure', 'The procedure “a.b” is not among those that only read the graph.'],
    [
      'RETURN \u0000',
      'ambiguous',
      'The character U+0000 has no meaning here. Put it into a string or a name in back-quotes.',
    ],
    [
      'RETURN #',
      'ambiguous',
      'The character “#” (U+0023) has no meaning here. Put it into a string or a name in back-quotes.',
    ],
    ['RETURN 1 AS a 2', 'unexpected', '“2” has no place here; an operator, AS or the next clause would have.'],
  ])('say of %j why', (text, code, reason) => {
    expect(refusalsOf(text)[0]).toMatchObject({ code, reason })
  })

  it('say which words there are instead of one that is unknown', () => {
    expect(refusalsOf('SELECT 1')[0]?.reason).toMatch(/^“SELECT” is not among the words .* MATCH, .* UNION\.$/)
  })

  it('say that a function belongs to the other engine', () => {
    expect(refusalsOf('RETURN isEmpty([])', 'embedded')[0]?.reason).toBe(
      'The embedded engine has no function “isEmpty”.',
    )
    expect(refusalsOf('RETURN string_join([])', 'neo4j')[0]?.reason).toBe('Neo4j has no function “string_join”.')
  })

  it.each([
    ['RETURN (1]', 'it ends nothing that began before'],
    ['(n)', 'a clause such as MATCH or RETURN would have'],
    ['CALL 1', 'it needs the name of a procedure with “(…)”, or a subquery in “{…}”'],
    ['CALL (1) { RETURN 1 AS x }', 'a variable would have'],
    ['CALL (a) RETURN 1', 'a subquery in “{…}” would have'],
    ['CALL db.labels() YIELD 1', 'the name of a column would have'],
    ['CALL db.labels() YIELD label AS 1', 'a name would have'],
    ['RETURN 1 2', 'an operator, AS or the next clause would have'],
    ['RETURN (n.x;', 'a bracket is still open'],
    ['RETURN {1: 1}', 'an entry such as “name: …” would have'],
    ['MATCH (n:{})', 'the name of a type would have'],
    ['RETURN =', 'a value or a name would have'],
    ["RETURN n.'a'", 'the name of a property would have'],
    ['RETURN n IS 1', 'NULL or the name of a type would have'],
    ['RETURN 1 AS 2', 'a name would have'],
    ['MATCH $p', 'a pattern such as (a)-->(b) would have'],
    ['MATCH (n).x', 'the pattern, WHERE or the next clause would have to go on'],
    ['MATCH (n) {a: 1}', 'a number of repetitions such as {1,3} would have'],
  ])('say of %j what would have a place there', (text, instead) => {
    expect(refusalsOf(text)[0]?.reason).toContain(`has no place here; ${instead}.`)
  })

  it('cut what is too long to be shown', () => {
    const [refusal] = refusalsOf(`RETURN 1 AS x ${'a'.repeat(100)}`)
    expect(refusal?.reason).toContain(`“${'a'.repeat(40)}…”`)
    expect(refusal?.length).toBe(100)
  })

  it('reach from the first to the last part of a name', () => {
    expect(refusalsOf('RETURN apoc . `load`.json(1)')[0]).toMatchObject({
      word: 'apoc.load.json',
      offset: 7,
      length: 18,
    })
    expect(refusalsOf('CALL apoc.`load` . json(1)')[0]).toMatchObject({ word: 'apoc.load.json', offset: 5, length: 18 })
  })
})

describe('brackets', () => {
  it('may lie in each other to a depth that the engines can bear, and no deeper', () => {
    const nested = (depth: number) => `RETURN ${'('.repeat(depth)}1${')'.repeat(depth)} AS x`
    expect(refusalOf(nested(100))).toBeNull()
    expect(refusalOf(nested(101))).toEqual(['too-deep', '('])
    expect(refusalOf(`RETURN ${'toUpper('.repeat(101)}`)).toEqual(['too-deep', 'toUpper'])
  })

  it.each([
    ['RETURN (1]', ']'],
    ['RETURN [1)', ')'],
    ['RETURN {a: 1)', ')'],
    ['RETURN 1}', '}'],
    ['MATCH (n))', ')'],
    ['MATCH (n]', ']'],
    ['MATCH (n)-[r)', ')'],
    ['CALL { RETURN 1 AS x ) RETURN x', ')'],
    ['RETURN CASE WHEN true THEN 1)', ')'],
    ['RETURN COUNT { MATCH (n) ) AS x', ')'],
    ['}', '}'],
  ])('must be closed by their own kind in %s', (text, word) => {
    expect(refusalOf(text)).toEqual(['unexpected', word])
  })
})

/** Where the guard could lose its way: each is one step of its walk, taken where it must not be. */
describe('steps that must not be taken', () => {
  it.each([
    ['OPTIONAL RETURN 1', 'OPTIONAL'],
    ['OPTIONAL', 'OPTIONAL'],
    ['MATCH (n) WITH n ORDER n', 'ORDER'],
    ['MATCH (n) WHERE n.name STARTS n', 'STARTS'],
    ['MATCH (n) WHERE n.name ENDS n', 'ENDS'],
    ['WHERE true RETURN 1', 'WHERE'],
    ['SKIP 1', 'SKIP'],
    ['LIMIT 1', 'LIMIT'],
    ['ORDER BY 1', 'ORDER'],
    ['UNION RETURN 1', 'UNION'],
    ['YIELD x', 'YIELD'],
    ['MATCH (n) RETURN n YIELD n', 'YIELD'],
    ['RETURN 1 AS x UNION WHERE true', 'WHERE'],
    ['CALL { RETURN 1 AS x } WHERE true', 'WHERE'],
    ['CALL { RETURN 1 AS x } LIMIT 1', 'LIMIT'],
    ['CALL { RETURN 1 AS x } YIELD x', 'YIELD'],
    ['CALL { RETURN 1 AS x }, x', ','],
    ['CALL db.labels() WHERE true', 'WHERE'],
    ['CALL db.labels() AS x', 'AS'],
    ['CALL db.labels', 'CALL'],
    ['CALL', 'CALL'],
    ['CALL 1', 'CALL'],
    ['CALL (a', 'CALL'],
    ['CALL (1) { RETURN 1 AS x }', '1'],
    ['CALL (a) RETURN 1', 'RETURN'],
    ['CALL (a)', 'CALL'],
    ['CALL db.labels() YIELD 1', '1'],
    ['CALL db.labels() YIELD', 'YIELD'],
    ['CALL db.labels() YIELD label AS 1', '1'],
    ['CALL db.labels() YIELD label AS', 'YIELD'],
    ['CALL db.labels() YIELD label, 1', '1'],
    ['CALL db.labels() YIELD - DELETE [n][0]', '-'],
    ['CALL db.labels() YIELD * SET n.x = 1', 'SET'],
    ['CALL db.labels() YIELD label SET n.x = 1', 'SET'],
    ['CALL db.labels() YIELD label AS l SET n.x = 1', 'SET'],
    ['RETURN 1 AS 2', '2'],
    ['RETURN 1 AS', 'AS'],
    ['RETURN n.1', '.1'],
    ["RETURN n.'a'", "'a'"],
    ['RETURN n.', '.'],
    ['RETURN n IS 1', '1'],
    ['RETURN n IS NOT 1', '1'],
    ['RETURN n IS', 'IS'],
    ['RETURN n IS NULL NULL', 'NULL'],
    ['RETURN n IS NOT NULL SET n.x = 1', 'SET'],
    ['RETURN n:1', '1'],
    ['RETURN n:A B', 'B'],
    ['RETURN n:', null],
    ['RETURN n::A', '::'],
    ['RETURN n:A::B', '::'],
    ['RETURN n:A SET n.x = 1', 'SET'],
    ['MATCH (n:A:(B)) SET n.x = 1', 'SET'],
    ['MATCH (n:A B)', 'B'],
    ['MATCH (n::A)', '::'],
    ['MATCH (n:{})', '{'],
    ['MATCH (n::B)', '::'],
    ['MATCH (n: :B)', ':'],
    ['MATCH (n (m))', '('],
    ['MATCH (SET n.x = 1)', 'n'],
    ['MATCH (n SET n.x = 1)', 'SET'],
    ['MATCH (n MATCH (m))', 'MATCH'],
    ['MATCH (n ORDER BY n)', 'ORDER'],
    ['MATCH (n, m)', ','],
    ['MATCH (n $p)', '$p'],
    ["MATCH (n 'a')", "'a'"],
    ["MATCH ('a')", "'a'"],
    ['MATCH n', 'n'],
    ['MATCH n.x', 'n'],
    ['MATCH SET n.x = 1', 'SET'],
    ['MATCH $p', '$p'],
    ['MATCH [n]', '['],
    ['MATCH {n: 1}', '{'],
    ['MATCH count((a)-->(b))', null],
    ['MATCH (n) n', 'n'],
    ['MATCH (n)-->m', 'm'],
    ['MATCH (n) {a: 1}', '{'],
    ['MATCH (n){1,2} SET n.x = 1', 'SET'],
    ['MATCH (n){,2} SET n.x = 1', 'SET'],
    ['MATCH (n){1,} SET n.x = 1', 'SET'],
    ['MATCH (n){1, SET n.x = 1}', '{'],
    ['MATCH (n){} SET n.x = 1', '{'],
    ['MATCH (n)=(m)', '='],
    ['MATCH (n).x', '.'],
    ['MATCH (n){1,', '{'],
    ['MATCH (n) WHERE n:A&!B RETURN n', null],
    ['MATCH (with) WHERE with.x DELETE with', 'DELETE'],
    ['RETURN 4 / 2 SET n.x = 1', 'SET'],
    ['MATCH (n)-[r SET]->(m)', 'SET'],
    ['MATCH (n)-[r WHERE true SET]->(m)', 'SET'],
    ['MATCH (n)-[DELETE [n]]->(m)', null],
    ['MATCH (n) , SET n.x = 1', 'SET'],
    ['MATCH p = SET n.x = 1', 'SET'],
    ['MATCH ANY SET n.x = 1', 'SET'],
    ['MATCH SHORTEST 2 SET n.x = 1', 'SET'],
    ['RETURN {SET n.x = 1}', 'SET'],
    ['RETURN {a: 1 SET n.x = 1}', 'SET'],
    ['RETURN {a}', null],
    ['RETURN {a b}', 'a'],
    ["RETURN {'a': 1}", "'a'"],
    ['RETURN {1: 1}', '1'],
    ['RETURN n {. 1}', '.'],
    ['RETURN n {., a: 1}', '.'],
    ['RETURN n {CREATE (m)}', 'CREATE'],
    ['RETURN n {a, CREATE (m)}', 'CREATE'],
    ['RETURN [1 SET n.x = 1]', 'SET'],
    ['RETURN (1 MATCH (n))', 'MATCH'],
    ['RETURN (1 AS x)', 'AS'],
    ['RETURN (1 ASC)', 'ASC'],
    ['RETURN {a: 1 WHERE true}', 'WHERE'],
    ['RETURN CASE 1 WHERE true END', 'WHERE'],
    ['RETURN CASE 1 MATCH (n) END', 'MATCH'],
    ['RETURN (CASE END)', ')'],
    ['RETURN 1 END', 'END'],
    ['RETURN (1 END)', 'END'],
    ['RETURN 1 WHEN 2', 'WHEN'],
    ['RETURN (1 THEN 2)', 'THEN'],
    ['RETURN 1 ELSE 2', 'ELSE'],
    ['RETURN CASE x WHEN WHEN THEN 1 END', null],
    ['RETURN WHEN 1', '1'],
    ['RETURN DISTINCT DISTINCT n', 'n'],
    ['RETURN [DISTINCT n]', 'n'],
    ['RETURN 1 + DISTINCT n', 'n'],
    ['RETURN * SET n.x = 1', 'SET'],
    ['RETURN * , SET n.x = 1', 'n'],
    ['RETURN DISTINCT * DELETE [n][0]', 'DELETE'],
    ['RETURN 1, * DELETE [n][0]', 'DELETE'],
    ['WITH * WHERE * DELETE [n][0]', 'DELETE'],
    ['RETURN n (m)', 'n'],
    ['RETURN (n) (m)', '('],
    ['RETURN [n](m)', '('],
    ["RETURN 'a'(m)", '('],
    ['RETURN $p(m)', '('],
    ['RETURN , 1', ','],
    ['RETURN = 1', '='],
    ['RETURN 1 = = 2', '='],
    ['RETURN .a', '.'],
    ['RETURN 1 != 2', '!='],
    ['RETURN 1 += 2', '+='],
    ['RETURN 1 ; 2', '2'],
    ['RETURN 1 AS x;;', ';'],
    ['RETURN (1;)', ';'],
    ['MATCH (n;)', ';'],
    ['MATCH (n); SET n.x = 1', 'SET'],
    ['RETURN 1;', null],
    ['MATCH (n);', null],
    ['RETURN EXISTS { n }', 'n'],
    ['RETURN EXISTS { SET = (n) SET n.x = 1 }', 'SET'],
    ['RETURN EXISTS { [n] }', '['],
    ['RETURN EXISTS { (n) SET n.x = 1 }', 'SET'],
    ['RETURN EXISTS { p = (n) SET n.x = 1 }', 'SET'],
    ['RETURN EXISTS { WHERE true }', 'WHERE'],
    ['RETURN exists { CREATE (n) }', 'CREATE'],
    ['RETURN NOT EXISTS { CREATE (n) }', 'CREATE'],
    ['RETURN count { CREATE (n) }', 'CREATE'],
    ['RETURN `count` { CREATE (n) }', 'CREATE'],
    ['RETURN collect { CREATE (n) }', 'CREATE'],
    ['RETURN EXISTS (CREATE (n))', 'CREATE'],
    ['RETURN shortestPath((a)-[*]-(b) SET)', 'SET'],
    ['RETURN shortestPath((a)-[*]-(b)) SET n.x = 1', 'SET'],
    ['RETURN size((a)-->(b)) SET n.x = 1', 'SET'],
    ['UNWIND [1] AS x SET x.y = 1', 'SET'],
    ['UNWIND [1] SET x.y = 1', 'SET'],
    ['UNWIND SET x.y = 1', 'x'],
  ])('%s', (text, word) => {
    const refusal = refusalOf(text)
    expect(refusal?.[1] ?? null).toBe(word)
  })

  it('takes an arrow or a sum in an expression for what it is, and a repetition in a pattern', () => {
    expect(refusalOf('RETURN (a)--(b) + [c][0] AS x')).toBeNull()
    expect(refusalOf('MATCH ((a)--(b))+ WHERE (a.x) + [c][0] > 1 RETURN 1 AS x')).toBeNull()
    expect(refusalOf('MATCH ((a)--(b))+ c')).toEqual(['unexpected', 'c'])
    expect(refusalOf('MATCH (a) WHERE (a) + MATCH')).toBeNull()
  })

  it('lets a comma go on with patterns after a condition only as an expression', () => {
    expect(refusalOf('MATCH (a) WHERE true, SET a.x = 1')).toEqual(['unexpected', 'a'])
  })
})

describe('what a statement mentions', () => {
  it('is told with its place: types in patterns and conditions', () => {
    const verdict = checkStatement(
      'MATCH (a:Person&!`Of age`)-[:KNOWS|:LEADS]->({x: 1})\nWHERE a:Vessel RETURN {b: a}',
      'neo4j',
    )
    expect(verdict.ok && verdict.types.map(({ text, line, column }) => [text, line, column])).toEqual([
      ['Person', 1, 10],
      ['`Of age`', 1, 18],
      ['KNOWS', 1, 30],
      ['LEADS', 1, 37],
      ['Vessel', 2, 9],
    ])
  })

  it('is told by name, each once: parameters', () => {
    const verdict = checkStatement('RETURN $a, $`b c`, $`d``e`, $a', 'neo4j')
    expect(verdict.ok && verdict.parameters).toEqual(['a', 'b c', 'd`e'])
  })
})

describe('the space that statements are cut up in', () => {
  /** More tokens than there are places kept. */
  const LONG = `RETURN ${'1+'.repeat(40_000)}1`

  it('has room for every token of a longer one', () => {
    expect(refusalOf(`${LONG} AS x`)).toBeNull()
    expect(refusalOf(`MATCH (n) ${LONG} DELETE n`)).toEqual(['writes', 'DELETE'])
  })

  it.each(['MATCH (n) RETURN n ORDER', 'RETURN 1 AS', 'MATCH (n) WHERE n.x IS', 'CALL', 'RETURN n {', 'MATCH (n:'])(
    'shows nothing of the statement before behind the end of: %s',
    (text) => {
      const alone = checkStatement(text, 'neo4j')
      checkStatement(`RETURN ${'BY (*) {x} '.repeat(50)}`, 'neo4j')
      checkStatement(`RETURN ${'x, '.repeat(500)} x`, 'neo4j')
      expect(checkStatement(text, 'neo4j')).toEqual(alone)
    },
  )
})

it.each([
  ['MATCH (n) WHERE n:+ RETURN n', '+'],
  ['MATCH (n) WHERE n:| SET n.x = 1', '|'],
  ['RETURN {+ a: 1}', '+'],
  ['CALL db.labels() + 1', '+'],
  ['WITH 1 AS x UNION = 1', '='],
])('takes a sign between values nowhere else: %s', (text, sign) => {
  expect(refusalOf(text)).toEqual(['unexpected', sign])
})
