/** Turns a column or attribute of a file into the name of a property. */
import { RESERVED_COLUMNS } from '../../cases/file-formats.ts'

/** What an entity or a link has apart from properties, or what is computed. */
const TAKEN = new Set([...RESERVED_COLUMNS, 'id', 'name', 'aliases', 'summary'])

/**
 * Returns a name of letters, digits, spaces, `-` and `_` that begins with a
 * letter, at most 60 characters long; one that means something else gets an end
 * (`status as given`). Null for a text without letters and digits.
 */
export function toPropertyName(written: string): string | null {
  const plain = written
    .replace(/[^\p{L}\p{N}_ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[_ -]+|[_ -]+$/g, '')
  if (plain === '') return null
  const named = /^\p{L}/u.test(plain) ? plain : `field ${plain}`
  const short = Array.from(named).slice(0, 50).join('').trim()
  return TAKEN.has(short) ? `${short} as given` : short
}
