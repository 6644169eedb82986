/** Runs a statement that a user wrote: only if the guard lets it pass, apart from all else, and under limits. */
import type { CypherAnswer, CypherBody, CypherLimit } from '../../contract/cypher.ts'
import { EntourageError } from '../errors.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import { readTypesInUse } from '../explore/types-in-use.ts'
import type { AskedTable, Graph } from '../graph/port.ts'
import { checkStatement } from '../guard/check-statement.ts'
import type { Token } from '../guard/token.ts'
import { explainEmbedded } from './explain-embedded.ts'
import { refusalError } from './refusal-error.ts'
import { suggestTypes } from './suggest-types.ts'

/** What a statement and its answer may take. */
export interface AskSettings {
  readonly timeoutMs: number
  /** As many rows as a statement gives when it does not ask for a number, and at most. */
  readonly rows: number
  readonly tableRows: number
  readonly answerMb: number
  readonly statementKb: number
}

/** The labels and the type that Entourage itself adds to what cases bring. */
const OWN_TYPES = ['Entity', 'Claim', 'Source', 'Case', 'Store', 'Ranking', 'Scene', 'CITES']

const BYTES_PER_KB = 1_024
const BYTES_PER_MB = 1_000_000

/**
 * The rows up to the limits; `limited` says so when one of them cut some off.
 * `signal` ends the statement when nobody waits for it any more.
 * @throws EntourageError `read-only` or `bad-request` with the places in the statement or the field of a parameter,
 * `too-large`, `too-many-requests`, `time-limit` or `memory-limit`
 */
export async function askCypher(
  graph: Graph,
  { statement, parameters, maxRows = 0 }: CypherBody,
  settings: AskSettings,
  signal: AbortSignal,
): Promise<CypherAnswer> {
  checkSize(statement, settings.statementKb)
  const verdict = checkStatement(statement, graph.engine)
  if (!verdict.ok) throw refusalError(verdict.refusals)
  checkParameters(verdict.parameters, parameters)
  const limits = {
    timeoutMs: settings.timeoutMs,
    maxRows: maxRows === 0 ? settings.rows : Math.min(maxRows, settings.tableRows),
    maxBytes: settings.answerMb * BYTES_PER_MB,
  }
  const table = await graph.askReader(statement, parameters, { ...limits, signal }).catch((error: unknown) => {
    throw graph.engine === 'embedded' ? explainEmbedded(error, statement) : error
  })
  return {
    columns: [...table.columns],
    rows: table.rows.map((row) => [...row]),
    engine: graph.engine,
    milliseconds: table.milliseconds,
    limited: toLimit(table.limitedBy, limits),
    hints: suggestTypes(verdict.types, await readKnownTypes(graph, verdict.types)),
  }
}

function checkSize(statement: string, statementKb: number): void {
  const kilobytes = Math.ceil(Buffer.byteLength(statement) / BYTES_PER_KB)
  if (kilobytes <= statementKb) return
  throw new EntourageError('too-large', `The statement has ${kilobytes} KB, and may have ${statementKb} KB at most.`)
}

function checkParameters(asked: readonly string[], given: Readonly<Record<string, unknown>>): void {
  const missing = [...new Set(asked)].filter((name) => !Object.hasOwn(given, name))
  if (missing.length === 0) return
  const details = missing.map((name) => ({
    field: `parameters.${name}`,
    message: `The parameter $${name} has no value.`,
  }))
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

function toLimit(
  by: AskedTable['limitedBy'],
  { maxRows, maxBytes }: { readonly maxRows: number; readonly maxBytes: number },
): CypherLimit | null {
  switch (by) {
    case null:
      return null
    case 'rows':
      return { by, limit: maxRows, message: `There are more rows than the ${maxRows} that are given.` }
    case 'bytes':
      return { by, limit: maxBytes, message: `There are more rows than fit into ${maxBytes / BYTES_PER_MB} MB.` }
  }
}

/** Statements without types need no hints, and no look at the store. */
async function readKnownTypes(graph: Graph, mentioned: readonly Token[]): Promise<string[]> {
  if (mentioned.length === 0) return []
  const { entityTypes, linkTypes } = await readTypesInUse(graph, await readDataVersion(graph))
  return [...entityTypes, ...linkTypes].map(({ type }) => type).concat(OWN_TYPES)
}
