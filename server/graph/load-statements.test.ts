import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSchema, loadStatements } from './load-statements.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entourage-cypher-'))
  for (const name of ['load', 'read', 'schema']) await mkdir(join(folder, name))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

describe('loadStatements', () => {
  it('gives the statements of both folders by their names', async () => {
    await write({
      'load/moor.cypher': '// name: moor\n// about: Moors.\nRETURN 1 AS one',
      'read/boats.cypher': '// name: boats\n// about: Boats.\nRETURN 2 AS two',
      'read/notes.txt': 'not a statement',
    })
    expect([...(await loadStatements(folder))].map(([name, { text }]) => [name, text])).toEqual([
      ['moor', 'RETURN 1 AS one'],
      ['boats', 'RETURN 2 AS two'],
    ])
  })

  it('tells the mistakes of all files at once, with file and line', async () => {
    await write({
      'load/moor.cypher': '// name: moor\n// about: Moors.\nRETURN $id AS id',
      'read/boats.cypher': '// name: boat\n// about: Boats.\nRETURN 2 AS two',
      'read/moor.cypher': '// name: moor\n// about: Moors again.\nRETURN 1 AS one',
    })
    const loading = loadStatements(folder)
    await expect(loading).rejects.toMatchObject({
      code: 'internal',
      details: [
        { file: 'cypher/load/moor.cypher', line: 3 },
        { file: 'cypher/read/boats.cypher', line: 1 },
      ],
    })
    await expect(loading).rejects.toThrow(
      '\ncypher/load/moor.cypher:3: $id is used, but not declared in the header\ncypher/read/boats.cypher:1: ',
    )
  })

  it('refuses two statements of one name', async () => {
    await write({
      'load/moor.cypher': '// name: moor\n// about: Moors.\nRETURN 1 AS one',
      'read/moor.cypher': '// name: moor\n// about: Moors again.\nRETURN 1 AS one',
    })
    await expect(loadStatements(folder)).rejects.toThrow(
      'cypher/read/moor.cypher:1: another statement is called “moor”',
    )
  })

  it('takes the product’s own statements', async () => {
    const own = join(import.meta.dirname, '..', '..', 'cypher')
    await expect(loadStatements(own)).resolves.toBeDefined()
    for (const engine of ['embedded', 'neo4j'] as const) expect(await loadSchema(own, engine)).not.toEqual([])
  })
})

describe('loadSchema', () => {
  it('splits the file at its semicolons, not at those inside strings and comments', async () => {
    const text = "// name: neo4j\n// about: Indexes.\nRETURN ';' AS one; // ;\nRETURN 2 AS two;\n\n"
    await write({ 'schema/neo4j.cypher': text })
    expect(await loadSchema(folder, 'neo4j')).toEqual(["RETURN ';' AS one", '// ;\nRETURN 2 AS two'])
  })
})
