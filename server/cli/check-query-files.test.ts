import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from './tests/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'entourage-queries-'))
const file = (name: string): string => join(folder, `${name}.cypher`)

const header = (name: string, blank = ''): string =>
  `// name: ${name}\n// title: What is here\n// about: Everything.\n${blank}// result: table\n`

beforeAll(() => {
  writeFileSync(file('good'), `${header('good')}MATCH (n) RETURN n.name AS name\n`)
  writeFileSync(file('writes'), `${header('writes')}MATCH (n)\n  SET n.x = 1\nRETURN n\n`)
  writeFileSync(file('mistyped'), `${header('mistyped', '// param year: integr\n')}RETURN $year AS year\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = async (...args: readonly string[]) => {
  const ended = await runHere(['check', ...args], {})
  return { ...ended, lines: ended.out.trim().split('\n') }
}

it('lists the mistakes of a folder of queries with file, line and column, what the guard refuses as well', async () => {
  const { code, lines } = await check(folder)
  expect(lines.slice(0, -1)).toEqual([
    expect.stringMatching(/mistyped\.cypher:4:\d+: .*integr/),
    `${file('writes')}:6:3: “SET” would change the data. Statements only read here.`,
  ])
  expect([code, lines.at(-1)]).toEqual([1, '2 mistakes in 3 queries'])
})

it('tells of one file only what is wrong with it', async () => {
  expect(await check(file('good'))).toMatchObject({ code: 0, lines: ['0 mistakes in 1 query'] })
  const { code, out } = await check(file('writes'), '--json')
  expect([code, JSON.parse(out)]).toMatchObject([1, [{ file: file('writes'), line: 6, column: '3' }]])
})

it('finds none in the queries that ship', async () => {
  const { code, lines } = await check(join('cypher', 'queries'))
  expect([code, lines]).toEqual([0, [expect.stringMatching(/^0 mistakes in \d\d queries$/)]])
})

it('refuses a file that is not there, and cases beside queries', async () => {
  expect(await check(file('none'))).toMatchObject({ code: 1, err: `There is no file ${file('none')}.\n` })
  expect(await check(folder, join('cases', 'karakulov'))).toMatchObject({ code: 2 })
})
