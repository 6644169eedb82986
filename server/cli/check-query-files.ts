/** The command `check` for files of saved queries: what the server says of them when it starts, and what the guard does. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import { checkStatement } from '../guard/check-statement.ts'
import type { EngineName } from '../guard/lexical-rules.ts'
import { openQueries, tellProblem } from '../queries/open-queries.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './command.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'

const ENDING = '.cypher'

/** Whether what was typed names a file of a saved query or a folder of such files, and no case. */
export function isOfQueries(path: string): boolean {
  if (path.endsWith(ENDING)) return true
  if (!existsSync(path) || !statSync(path).isDirectory()) return false
  const names = readdirSync(path)
  return names.some((name) => name.endsWith(ENDING)) && !names.includes('case.csv')
}

/** Every mistake in the file or the folder, with the file as it can be clicked on, and how many queries there are. */
function checkPath(path: string, engine: EngineName): { readonly count: number; readonly problems: ErrorDetail[] } {
  const isFile = path.endsWith(ENDING)
  if (isFile && !existsSync(path)) throw new EntourageError('bad-request', `There is no file ${path}.`)
  // A query may take suggestions from one that lies beside it.
  const folder = isFile ? dirname(path) : path
  const { queries, problems } = openQueries(folder)
  const refused = [...queries.values()].flatMap(({ query }): ErrorDetail[] => {
    const verdict = checkStatement(query.text, engine)
    const file = `${query.id}${ENDING}`
    if (verdict.ok) return []
    return verdict.refusals.map(({ line, column, reason }) => ({ file, line, column: String(column), message: reason }))
  })
  const found = [...problems, ...refused].filter(({ file }) => !isFile || file === basename(path))
  return {
    count: isFile ? 1 : readdirSync(folder).filter((name) => name.endsWith(ENDING)).length,
    problems: found.map((problem) => ({ ...problem, file: join(folder, problem.file ?? '') })),
  }
}

/** Needs no database; what the guard refuses depends on the engine that the settings name. */
export function checkQueryFiles(
  { folders, json }: CommandOf<'check'>,
  { neo4j }: Pick<Settings, 'neo4j'>,
  { out }: Terminal,
): number {
  const checked = folders.map((path) => checkPath(path, neo4j === null ? 'embedded' : 'neo4j'))
  const problems = checked.flatMap((one) => one.problems)
  const count = checked.reduce((sum, one) => sum + one.count, 0)
  const told = [
    `${problems.length} mistake${problems.length === 1 ? '' : 's'} in ${count} quer${count === 1 ? 'y' : 'ies'}`,
  ]
  printLines(out, json ? [JSON.stringify(problems, null, 2)] : [...problems.map(tellProblem), ...told])
  return problems.length === 0 ? EXIT.ok : EXIT.problems
}
