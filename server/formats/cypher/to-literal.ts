/** Values as literals of Cypher, from which no text can break out. */

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\t', '\\t'],
])

/**
 * Databases turn `\u0027` into a quotation mark before they look for the end of
 * a text, and some do so even after a doubled backslash. So a backslash before
 * a u ends its text, and the rest is joined to it.
 */
const toText = (text: string): string =>
  `'${text.replace(/['\\\n\t]/g, (sign) => ESCAPED.get(sign) ?? sign).replace(/\\\\(?=u)/gi, "\\\\' + '")}'`

/** A name of a property; a backslash, which no name needs, becomes a low line. */
const toKey = (name: string): string =>
  /^[A-Za-z]\w*$/.test(name) ? name : `\`${name.replace(/\\/g, '_').replace(/`/g, '``')}\``

const toNumber = (value: number): string => (Number.isFinite(value) ? String(value).replace('e+', 'e') : 'null')

/** Expects tidied text; what is neither a text, a number, a truth value, a list nor a map of such becomes null. */
export function toLiteral(value: unknown): string {
  if (typeof value === 'string') return toText(value)
  if (typeof value === 'number') return toNumber(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return 'null'
  return `{${Object.entries(value)
    .map(([name, inner]) => `${toKey(name)}: ${toLiteral(inner)}`)
    .join(', ')}}`
}
