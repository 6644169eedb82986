import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openQueries, tellProblem } from './open-queries.ts'

const folders: string[] = []
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'entourage-queries-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const query = (name: string, title: string, param = '') =>
  `// name: ${name}\n// title: ${title}\n// about: A.\n${param}// result: table\nRETURN 1 AS one${param === '' ? '' : ', $x AS x'}\n`

describe('openQueries', () => {
  it('finds the queries in the files', () => {
    const { queries, problems } = openQueries(folderOf({ 'a.cypher': query('a', 'Apes'), 'notes.md': '' }))
    expect(problems).toEqual([])
    expect([...queries.keys()]).toEqual(['a'])
    expect(queries.get('a')?.statement).toBe('RETURN 1 AS one\n')
  })

  it('tells the mistakes of all files, and keeps the queries of the others', () => {
    const folder = folderOf({
      'a.cypher': query('b', 'Zebras'),
      'b.cypher': query('b', 'Apes {who}'),
      'c.cypher': query('c', 'Cats'),
    })
    const { queries, problems } = openQueries(folder)
    expect(problems.map(tellProblem)).toEqual([
      'a.cypher:1: the query is called “b”, but its file “a”',
      'b.cypher:2: the title has a blank {who}, but there is no parameter of that name',
    ])
    expect([...queries.keys()]).toEqual(['c'])
  })

  it('leaves out a query whose suggestions come from one that is not there, or that needs more than it has by then', () => {
    const { queries, problems } = openQueries(
      folderOf({
        'a.cypher': query('a', 'Apes', '// param x: text, suggest c\n'),
        'b.cypher': query('b', 'Bees', '// param x: text, suggest d\n'),
        'd.cypher': query('d', 'Dogs', '// param x: text, required\n'),
      }),
    )
    expect(problems.map(tellProblem)).toEqual([
      'a.cypher:4: the suggestions for x come from “c”, which is no query',
      'b.cypher:4: the suggestions for x come from “d”, which needs {x}; no blank before x has that name',
    ])
    expect([...queries.keys()]).toEqual(['d'])
  })

  it('finds no mistake in the queries that are shipped, each of which says what it returns', () => {
    const { queries, problems } = openQueries(join(import.meta.dirname, '..', '..', 'cypher', 'queries'))
    expect(problems).toEqual([])
    expect(queries.size).toBeGreaterThanOrEqual(16)
    for (const { query: shipped } of queries.values()) {
      expect(shipped).toMatchObject({ returns: expect.stringMatching(/^\p{Lu}.*\.$/u), revision: null })
    }
  })
})
