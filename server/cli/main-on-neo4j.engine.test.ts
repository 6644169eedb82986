/** The command line with a Neo4j for its store; what it does with any store is in main.engine.test.ts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, neo4jAccess } from '../../tests/engines.ts'
import { runHere } from './tests/run-here.ts'

const uri = process.env.TEST_NEO4J_URI ?? ''

describe.runIf(uri !== '')('the command line on Neo4j', () => {
  let data = ''

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'entourage-cli-'))
    // Emptied by opening it for a test.
    await (
      await engines()
        .find(({ name }) => name === 'Neo4j')
        ?.open()
    )?.close()
  })
  afterAll(() => rm(data, { recursive: true, force: true }))

  const entourage = (...args: readonly string[]) => {
    const { user, password } = neo4jAccess(uri)
    const access = { NEO4J_URI: uri, NEO4J_USER: user, ...(password === '' ? {} : { NEO4J_PASSWORD: password }) }
    return runHere(args, { ENTOURAGE_DATA: data, ...access })
  }

  it('loads a case, asks about it, draws it, and takes the load back', async () => {
    expect((await entourage('load', 'tests/fixtures/harbour')).out).toMatch(/^harbour: .* \(no warnings, 7 waived\)\n$/)
    const table = await entourage('query', 'who-works-for', '--param', 'organisation=organisation/port-authority')
    expect(table.out).toMatch(/^Tomas Berg +harbour master +2014-02 +corroborated$/m)
    const picture = join(data, 'a.svg')
    expect((await entourage('export', '--case', 'harbour', '--out', picture)).code).toBe(0)
    expect((await entourage('open', picture)).out).toMatch(/#scene=scene\/\S+\n$/)

    const file = join(data, 'own.cypher')
    await writeFile(file, 'MATCH (v:Vessel)\nDETACH DELETE v')
    const refused = await entourage('query', '--file', file)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`${file}:2:1: `) as string])
    await writeFile(file, 'MATCH (v:Vessel) RETURN count(v) AS number')
    expect((await entourage('query', '--file', file, '--format', 'csv')).out).toBe('number\n2\n')

    expect((await entourage('undo')).out).toMatch(/^harbour: 16 entities removed/)
    expect((await entourage('remove', 'harbour')).err).toMatch(/no case with the id “harbour”/)
  })
})
