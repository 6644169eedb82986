/** Adds to the embedded engine's words what somebody who knows Neo4j would want to know. */
import { EntourageError } from '../errors.ts'
import { tokenizeCypher } from '../guard/tokenize-cypher.ts'

/** The words that this engine takes for nothing but key words. */
const RESERVED = new Set(
  `MATCH OPTIONAL WHERE RETURN WITH UNWIND AS ORDER BY ASC ASCENDING DESC DESCENDING SKIP LIMIT CREATE MERGE DELETE DETACH
  SET REMOVE ON AND OR XOR NOT IN IS NULL TRUE FALSE CASE WHEN THEN ELSE END DISTINCT EXISTS COUNT STARTS ENDS CONTAINS
  CALL YIELD UNION ALL`.split(/\s+/),
)

/**
 * The error with the advice in it, when its place in the statement is a key
 * word; with a place, when it has none but names a word of the statement; any
 * other error as it is.
 */
export const explainEmbedded = (error: unknown, statement: string): unknown => {
  if (!(error instanceof EntourageError)) return error
  if (error.code === 'bad-request' && error.details.length === 0) return withPlace(error, statement)
  const [place, ...others] = error.details
  if (place?.field !== 'statement') return error
  const word = tokenizeCypher(statement, 'embedded', 'gaps').find(
    ({ line, column }) => line === place.line && String(column) === place.column,
  )
  if (word?.kind !== 'word' || !RESERVED.has(word.text.toUpperCase())) return error
  const advice = `“${word.text}” is a key word for the embedded engine; as a name it needs back-quotes.`
  const details = [{ ...place, length: word.text.length, message: `${place.message}. ${advice}` }, ...others]
  return new EntourageError(error.code, `${error.message} ${advice}`, details, { cause: error })
}

/** The engine says `Undefined variable 'q'` without saying where. */
const withPlace = (error: EntourageError, statement: string): EntourageError => {
  const [, named] = /'([^']+)'/.exec(error.message) ?? []
  const word = tokenizeCypher(statement, 'embedded', 'gaps').find(({ kind, text }) => kind === 'word' && text === named)
  if (word === undefined) return error
  const { line, column, text } = word
  const message = error.message.replace(/^The database does not understand the statement: /, '')
  const place = { field: 'statement', line, column: String(column), length: text.length, message }
  return new EntourageError(error.code, error.message, [place], { cause: error })
}
