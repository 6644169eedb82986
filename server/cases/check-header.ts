/** Checks the names of a file's columns, and guesses what a wrong one was meant to be. */
import { type FileFormat, RESERVED_COLUMNS } from './file-formats.ts'
import { joinOr, type Note, quote } from './problem.ts'

const EXTRA_NAME = /^\p{L}[\p{L}\p{N}_ -]{0,59}$/u

/** `Said By`, `saidBy` and `said_by` are one name to whoever types it. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What is wrong with the name of a column that the format does not have; null when it may become a property. */
function findFault(name: string, format: FileFormat, known: readonly string[]): string | null {
  const similar = known.find((one) => plainName(one) === plainName(name))
  if (similar !== undefined) return `${quote(name)} is not a column of this file; it must be written ${similar}`
  if (!format.extra) return `${quote(name)} is not a column of this file; expected ${joinOr(known)}`
  if (RESERVED_COLUMNS.has(name)) {
    return `a column cannot be called ${name}, which means something else here; expected another name`
  }
  if (EXTRA_NAME.test(name)) return null
  return `${quote(name)} is no name for a column; expected letters, digits, spaces, - or _, a letter first`
}

/** Notes what is wrong with a header line; returns false when the rows cannot be read by it. */
export function checkHeader(
  at: { readonly file: string; readonly line: number },
  names: readonly string[],
  format: FileFormat,
  note: Note,
): boolean {
  const [first = ''] = names
  if (names.length === 1 && /[;\t|]/.test(first)) {
    note(at, null, `the header is ${quote(first)}; expected commas between the columns`)
    return false
  }
  const known = [...format.required, ...Object.keys(format.optional)]
  const missing = format.required.filter((name) => !names.includes(name))
  for (const name of missing) {
    const similar = names.find((one) => plainName(one) === plainName(name))
    const hint =
      similar === undefined ? `expected the columns ${known.join(', ')}` : `${quote(similar)} must be written so`
    note(at, name, `the column ${name} is missing; ${hint}`)
  }
  names.forEach((name, index) => {
    if (name !== '' && names.indexOf(name) < index) return note(at, name, 'the column is there twice')
    if (known.includes(name) || missing.some((one) => plainName(one) === plainName(name))) return
    const fault = findFault(name, format, known)
    if (fault !== null) note(at, name, fault)
  })
  return missing.length === 0
}
