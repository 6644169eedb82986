import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openQueries } from './open-queries.ts'

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
  it('lists the queries by title and finds one by its id', () => {
    const queries = openQueries(
      folderOf({ 'a.cypher': query('a', 'Zebras'), 'b.cypher': query('b', 'Apes'), 'notes.md': '' }),
    )
    expect(queries.list().map(({ id }) => id)).toEqual(['b', 'a'])
    expect(queries.find('a')?.text).toBe('RETURN 1 AS one\n')
    expect(queries.find('c')).toBeUndefined()
  })

  it('refuses to start with a mistake, and lists those of all files', () => {
    const folder = folderOf({
      'a.cypher': query('b', 'Zebras'),
      'b.cypher': query('b', 'Apes {who}'),
      'c.cypher': query('c', 'Cats'),
    })
    expect(() => openQueries(folder)).toThrow(
      'The saved queries have mistakes:\n' +
        'a.cypher:1: the query is called “b”, but its file “a”\n' +
        'b.cypher:2: the title has a blank {who}, but there is no parameter of that name',
    )
  })

  it('refuses suggestions from a query that is not there', () => {
    const folder = folderOf({ 'a.cypher': query('a', 'Apes', '// param x: text, suggest c\n') })
    expect(() => openQueries(folder)).toThrow('a.cypher: the suggestions for x come from “c”, which is no query')
  })

  it('finds no mistake in the queries that are shipped, at least six', () => {
    const shipped = openQueries(join(import.meta.dirname, '..', '..', 'cypher', 'queries'))
    expect(shipped.list().length).toBeGreaterThanOrEqual(6)
  })
})
