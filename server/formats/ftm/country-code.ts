/** The two letters of a country by its English name. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** Regions that the standard knows as names but that are no countries. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO'])

let codes: ReadonlyMap<string, string> | null = null

function listCodes(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = NO_COUNTRIES.has(code) ? undefined : names.of(code)
    // Codes that are no longer used have the name of what came after; the first in the alphabet may be one of them.
    if (name !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) {
      found.set(name.toLowerCase(), code.toLowerCase())
    }
  }
  return found
}

/** `Russia` → `ru`, `ru` → `ru`; null for what is no country's name. */
export function countryCode(text: string): string | null {
  codes ??= listCodes()
  const plain = text.trim().toLowerCase()
  return codes.get(plain) ?? ([...codes.values()].includes(plain) ? plain : null)
}
