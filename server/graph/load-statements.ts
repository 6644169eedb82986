/** Reads all statements of the product when it starts, so that a mistake in one of them shows then and not to a user. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import { scanCypher } from './scan-cypher.ts'
import { parseStatement, type Statement } from './statement-header.ts'

/** Statements by name. */
export type Statements = ReadonlyMap<string, Statement>

/**
 * The statements of `load/` and `read/` under the folder.
 * @throws EntourageError `internal`, whose message has a line `file:line: mistake` for each mistake.
 */
export const loadStatements = (cypherFolder: string): Promise<Statements> => loadFolders(cypherFolder, ['load', 'read'])

/**
 * The statements of `script/`, which no server runs: exported scripts are made of them.
 * @throws EntourageError `internal` as `loadStatements` does.
 */
export const loadScriptStatements = (cypherFolder: string): Promise<Statements> => loadFolders(cypherFolder, ['script'])

const loadFolders = async (cypherFolder: string, folders: readonly string[]): Promise<Statements> => {
  const statements = new Map<string, Statement>()
  const problems: ErrorDetail[] = []
  for (const folder of folders) {
    for (const name of await listStatements(join(cypherFolder, folder))) {
      const file = `cypher/${folder}/${name}`
      const parsed = parseStatement(file, await readFile(join(cypherFolder, folder, name), 'utf8'))
      problems.push(...parsed.problems)
      if (parsed.statement === null) continue
      if (statements.has(parsed.statement.name)) {
        problems.push({ file, line: 1, message: `another statement is called “${parsed.statement.name}” too` })
      }
      statements.set(parsed.statement.name, parsed.statement)
    }
  }
  refuseProblems(problems)
  return statements
}

/**
 * The statements of the schema of one engine, each as text.
 * @throws EntourageError `internal` as `loadStatements` does.
 */
export const loadSchema = async (cypherFolder: string, engine: 'embedded' | 'neo4j'): Promise<readonly string[]> => {
  const source = await readFile(join(cypherFolder, 'schema', `${engine}.cypher`), 'utf8')
  const parsed = parseStatement(`cypher/schema/${engine}.cypher`, source, true)
  refuseProblems(parsed.problems)
  return parsed.statement === null ? [] : splitStatements(parsed.statement.text)
}

const splitStatements = (text: string): string[] => {
  const ends = scanCypher(text).filter(({ kind }) => kind === 'semicolon')
  const starts = [0, ...ends.map(({ end }) => end)]
  return starts.map((start, index) => text.slice(start, ends[index]?.start).trim()).filter((part) => part !== '')
}

const listStatements = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted()

const refuseProblems = (problems: readonly ErrorDetail[]): void => {
  if (problems.length === 0) return
  const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  throw new EntourageError('internal', `The statement files have mistakes:\n${lines.join('\n')}`, problems)
}
