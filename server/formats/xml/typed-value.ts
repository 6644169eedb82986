/** A value as the type that its field is declared to have. */
import type { PropertyValue } from '../../../contract/values.ts'
import { readTexts } from '../own-evidence.ts'

const NUMBERS = new Set(['int', 'integer', 'long', 'float', 'double', 'short', 'byte', 'bigdecimal', 'biginteger'])
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A number that would lose digits stays a text, and so does whatever is not what it is declared to be. */
export function toTypedValue(text: string, type: string): PropertyValue {
  const plain = text.trim()
  const kind = type.toLowerCase()
  if (kind.startsWith('list')) {
    const items = readTexts(plain)
    return items.length > 0
      ? items
      : plain
          .replace(/^\[|\]$/g, '')
          .split(/[|,;]/)
          .map((item) => item.trim())
  }
  if (kind === 'boolean' && /^(true|false|1|0)$/i.test(plain)) return plain === '1' || plain.toLowerCase() === 'true'
  if (NUMBERS.has(kind) && PLAIN_NUMBER.test(plain)) {
    const number = Number(plain)
    if (Number.isFinite(number) && (Number.isSafeInteger(number) || !/^[+-]?\d{16,}$/.test(plain))) return number
  }
  return text
}
