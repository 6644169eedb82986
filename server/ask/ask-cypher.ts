/** Runs a statement that a user wrote: only if the guard lets it pass, apart from all else, and under limits. */
import type { CypherAnswer, CypherBody } from '../../contract/cypher.ts'
import { EntourageError } from '../errors.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import { DRAWN_MAX_AGE_MS, recallDrawn } from '../explore/recall-drawn.ts'
import { readTypesInUse } from '../explore/types-in-use.ts'
import type { Graph } from '../graph/port.ts'
import { checkStatement } from '../guard/check-statement.ts'
import type { Token } from '../guard/token.ts'
import { drawRows } from '../queries/draw-rows.ts'
import { checkSize } from './check-size.ts'
import { explainEmbedded } from './explain-embedded.ts'
import { refusalError } from './refusal-error.ts'
import { suggestTypes } from './suggest-types.ts'
import { BYTES_PER_MB, toLimit } from './to-limit.ts'

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
const OWN_TYPES = ['Entity', 'Claim', 'Source', 'Case', 'Store', 'Ranking', 'Scene', 'SavedQuery', 'CITES']

/** The rows of a statement, with what the guard found out about it. */
export interface Asked extends Pick<CypherAnswer, 'columns' | 'rows' | 'milliseconds' | 'limited'> {
  readonly types: readonly Token[]
}

/** How many rows somebody gets who asks for so many (undefined: the usual number). */
export const rowsFor = (asked: number | undefined, { rows, tableRows }: AskSettings): number =>
  asked === undefined ? rows : Math.min(asked, tableRows)

/**
 * The rows up to the limits; `limited` says so when one of them cut some off.
 * `signal` ends the statement when nobody waits for it any more. Every text
 * that a user wrote comes this way, whether it was saved or not.
 * @throws EntourageError `read-only` or `bad-request` with the places in the statement or the field of a parameter,
 * `too-large`, `too-many-requests`, `time-limit` or `memory-limit`
 */
export async function askGuarded(
  graph: Graph,
  { statement, parameters, maxRows }: CypherBody,
  settings: AskSettings,
  signal: AbortSignal,
): Promise<Asked> {
  checkSize(statement, settings.statementKb)
  const verdict = checkStatement(statement, graph.engine)
  if (!verdict.ok) throw refusalError(verdict.refusals)
  checkParameters(verdict.parameters, parameters)
  const limits = {
    timeoutMs: settings.timeoutMs,
    maxRows: rowsFor(maxRows, settings),
    maxBytes: settings.answerMb * BYTES_PER_MB,
  }
  const table = await graph.askReader(statement, parameters, { ...limits, signal }).catch((error: unknown) => {
    throw graph.engine === 'embedded' ? explainEmbedded(error, statement) : error
  })
  return {
    columns: [...table.columns],
    rows: table.rows.map((row) => [...row]),
    milliseconds: table.milliseconds,
    limited: toLimit(table, limits),
    types: verdict.types,
  }
}

/** A statement that is not saved, with hints about what it was perhaps meant to say; throws as `askGuarded` does. */
export async function askCypher(
  graph: Graph,
  body: CypherBody,
  settings: AskSettings,
  signal: AbortSignal,
): Promise<CypherAnswer> {
  const [{ types, ...answer }, version] = await Promise.all([
    askGuarded(graph, body, settings, signal),
    readDataVersion(graph, DRAWN_MAX_AGE_MS),
  ])
  // Whoever wrote the statement gets every column that it returns, whatever they called it. What is drawn is read from
  // the store by its id even so: a statement could make up maps that look like entities.
  const { rowIds, graph: drawn } = await drawRows(recallDrawn(graph, version), answer.columns, answer.rows)
  return {
    ...answer,
    rowIds,
    graph: drawn,
    engine: graph.engine,
    hints: suggestTypes(types, await readKnownTypes(graph, version, types)),
  }
}

function checkParameters(asked: readonly string[], given: Readonly<Record<string, unknown>>): void {
  const missing = asked.filter((name) => !Object.hasOwn(given, name))
  if (missing.length === 0) return
  const details = missing.map((name) => ({
    field: `parameters.${name}`,
    message: `The parameter $${name} has no value.`,
  }))
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

/** Statements without types need no hints, and no look at the store. */
async function readKnownTypes(graph: Graph, version: string, mentioned: readonly Token[]): Promise<string[]> {
  if (mentioned.length === 0) return []
  const { entityTypes, linkTypes } = await readTypesInUse(graph, version)
  return [...entityTypes, ...linkTypes].map(({ type }) => type).concat(OWN_TYPES)
}
