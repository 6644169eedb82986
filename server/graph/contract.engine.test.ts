/** Runs every statement file and every saved query on every engine, and holds the rows against each other. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { liveThrough } from '../../tests/contract/life-of-a-case.ts'
import { keepScene } from '../../tests/contract/made-up-scene.ts'
import { OWN_QUERY, QUERY_CALLS, READ_CALLS, READ_NAMES } from '../../tests/contract/read-calls.ts'
import { type RecordedRun, recordRuns } from '../../tests/contract/record-runs.ts'
import { toComparable } from '../../tests/contract/to-comparable.ts'
import { allEngines, engines, type TestEngine } from '../../tests/engines.ts'
import type { Case } from '../cases/case.ts'
import { checkCase } from '../cases/check-case.ts'
import { loadCase } from '../cases/load-case.ts'
import { rankHubs } from '../cases/rank-hubs.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { addQuery } from '../queries/change-own-query.ts'
import { openQueries } from '../queries/open-queries.ts'
import { runQuery } from '../queries/run-query.ts'
import { readSettings } from '../settings.ts'
import { loadStatements } from './load-statements.ts'
import type { Graph } from './port.ts'

const root = join(import.meta.dirname, '..', '..')
const cypherFolder = join(root, 'cypher')
const LIMITS = readSettings({}).limits.ask
const Anything = z.record(z.string(), z.unknown())

const readCase = async (...folder: readonly string[]): Promise<Case> => {
  const { case: checked, report } = checkCase(await readCaseFolder(join(root, ...folder)))
  if (checked === null) throw new Error(`The case has mistakes: ${JSON.stringify(report.errors)}`)
  return checked
}

/** Opens these engines with the case loaded, before the tests that follow. */
const openLoaded = (folder: readonly string[], compared: readonly TestEngine[]) => {
  const opened: { readonly graphs: { readonly name: string; readonly graph: Graph }[]; loaded: Case | null } = {
    graphs: [],
    loaded: null,
  }
  beforeAll(async () => {
    const loaded = await readCase(...folder)
    opened.loaded = loaded
    for (const engine of compared) {
      const graph = await engine.open()
      opened.graphs.push({ name: engine.name, graph })
      await loadCase(graph, loaded)
      // No case of the tests has a hub of the usual size.
      await graph.write(({ run }) => rankHubs(run, 3))
      await graph.write(({ run }) => keepScene(run))
      const text = `// name: ${OWN_QUERY}\n// title: Own\n// about: Own.\n// result: figure\nRETURN 1 AS one\n`
      await addQuery(graph, { queries: new Map(), problems: [] }, text, LIMITS.statementKb)
    }
  })
  afterAll(async () => {
    for (const { graph } of opened.graphs) await graph.close()
  })
  return opened
}

/** What the first engine answers is what each of the others must answer. */
const expectSame = async <Answer>(
  graphs: readonly { readonly name: string; readonly graph: Graph }[],
  ask: (graph: Graph) => Promise<readonly Answer[]>,
  what: string,
): Promise<readonly unknown[]> => {
  const answers = await Promise.all(graphs.map(async ({ graph }) => toComparable(await ask(graph))))
  for (const [index, answer] of answers.entries()) {
    expect(answer, `${what} on ${graphs[index]?.name} and on ${graphs[0]?.name}`).toEqual(answers[0])
  }
  return answers[0] ?? []
}

for (const [folder, compared] of [
  [['tests', 'fixtures', 'harbour'], allEngines()],
  // What a new release changes is how it reads a statement, which shows with one case as with two.
  [['cases', 'karakulov'], engines()],
] as const) {
  describe(`on every engine, with ${folder.join('/')}`, () => {
    const opened = openLoaded(folder, compared)
    const loadedCase = (): Case => {
      if (opened.loaded === null) throw new Error('The case was not loaded.')
      return opened.loaded
    }

    it.each(Object.keys(READ_CALLS))('the statement “%s” gives the same rows', async (name) => {
      let rows = 0
      for (const parameters of READ_CALLS[name]?.(loadedCase()) ?? []) {
        for (const names of READ_NAMES[name]?.(loadedCase()) ?? [{}]) {
          const read = (graph: Graph) => graph.read(name, parameters, Anything, names)
          rows += (await expectSame(opened.graphs, read, `${name} ${JSON.stringify({ ...parameters, ...names })}`))
            .length
        }
      }
      // Rows that are the same because there are none would prove nothing.
      expect(rows).toBeGreaterThan(0)
    })

    it.each(Object.keys(QUERY_CALLS))('the saved query “%s” gives the same answer', async (id) => {
      const shipped = openQueries(join(cypherFolder, 'queries'))
      let rows = 0
      for (const parameters of QUERY_CALLS[id]?.(loadedCase()) ?? []) {
        const run = async (graph: Graph) => {
          const runner = { graph, shipped, limits: LIMITS, signal: new AbortController().signal }
          const { engine: _engine, milliseconds: _milliseconds, ...answer } = await runQuery(runner, id, { parameters })
          return [answer]
        }
        const [answer] = await expectSame(opened.graphs, run, `${id} ${JSON.stringify(parameters)}`)
        const { rows: table, graph } = z.object({ rows: z.array(z.unknown()), graph: Anything }).parse(answer)
        rows += table.length + Object.values(graph).flat().length
      }
      expect(rows).toBeGreaterThan(0)
    })
  })
}

describe('the life of a case', () => {
  const logs: { readonly name: string; readonly runs: readonly RecordedRun[] }[] = []
  beforeAll(async () => {
    const harbour = await readCase('tests', 'fixtures', 'harbour')
    for (const engine of allEngines()) {
      const opened = await engine.open()
      const { graph, runs } = recordRuns(opened)
      await liveThrough(graph, harbour)
      for (const statement of ['stored-cases', 'stored-sources', 'claims-in-short', 'entity-types']) {
        expect(await opened.read(statement, {}, Anything), `${statement} in the end on ${engine.name}`).toEqual([])
      }
      logs.push({ name: engine.name, runs })
      await opened.close()
    }
  })

  it('runs the same statements with the same rows on every engine', () => {
    const [first, ...others] = logs
    for (const { name, runs } of others) {
      for (const [index, run] of runs.entries()) {
        const [one, other] = [toComparable([run]), toComparable([first?.runs[index]])]
        expect(one, `${run.statement} on ${name} and on ${first?.name}`).toEqual(other)
      }
      expect(runs).toHaveLength(first?.runs.length ?? 0)
    }
  })

  it('and the calls above exercise every statement file there is, and no other', async () => {
    const names = [...(await loadStatements(cypherFolder)).keys()]
    const exercised = new Set([...Object.keys(READ_CALLS), ...(logs[0]?.runs ?? []).map(({ statement }) => statement)])
    expect(names.filter((name) => !exercised.has(name))).toEqual([])
    expect([...exercised].filter((name) => !names.includes(name))).toEqual([])
  })

  it('and the calls above run every saved query there is, and no other', async () => {
    const files = (await readdir(join(cypherFolder, 'queries'))).filter((name) => name.endsWith('.cypher'))
    expect(Object.keys(QUERY_CALLS).toSorted()).toEqual(files.map((name) => name.replace('.cypher', '')).toSorted())
  })
})
