/** Turns what a file says of a link into the name of a link type. */
import anyAscii from 'any-ascii'
import { LinkType } from '../../../contract/values.ts'

/** Types come again with each link: what they became is remembered. */
const known = new Map<string, string | null>()

/** Returns a name in UPPER_SNAKE: `works for` gives `WORKS_FOR`, `директор` gives `DIREKTOR`; null for what is too long or no word. */
export function toLinkType(written: string): string | null {
  const before = known.get(written)
  if (before !== undefined) return before
  const type = findLinkType(written)
  if (known.size < 10_000) known.set(written, type)
  return type
}

function findLinkType(written: string): string | null {
  if (LinkType.safeParse(written).success) return written
  const words = anyAscii(written)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const joined = words.join('_').toUpperCase()
  const type = /^[0-9]/.test(joined) ? `TYPE_${joined}` : joined
  return LinkType.safeParse(type).success ? type : null
}
