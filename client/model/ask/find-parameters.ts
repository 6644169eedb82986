/** Finds the parameters of a statement while it is being typed. Only for the form beside it: the server reads it for itself. */

/** What can hold a `$` that is none of a parameter: texts, names in back-quotes, comments. An unfinished one runs to the end. */
const SKIPPED = /'(?:\\.|[^'\\])*(?:'|$)|"(?:\\.|[^"\\])*(?:"|$)|`[^`]*(?:`|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/.source
const PARAMETER = /\$([A-Za-z_]\w*)/.source
const PIECES = new RegExp(`${SKIPPED}|${PARAMETER}`, 'g')

/** The names without `$`, each once, in the order of their first use. */
export function findParameters(statement: string): readonly string[] {
  const names = [...statement.matchAll(PIECES)].flatMap(([, name]) => (name === undefined ? [] : [name]))
  return [...new Set(names)]
}
