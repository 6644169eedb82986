/** Gathers claims that speak of the same thing into facts, and says of each how sure it is. */
import type { Claim, Fact, Source } from '../../contract/evidence.ts'
import { deriveStatus, isSupport } from './derive-status.ts'
import { findDisagreements } from './find-disagreements.ts'
import { foldValue } from './fold-value.ts'
import { remember } from './remember.ts'
import { openVoices } from './voice-of.ts'

/** Properties that can have several values at once, so that two of them are no disagreement. */
const MULTI_VALUED: ReadonlySet<string> = new Set([
  'alias',
  'citizenship',
  'email',
  'language',
  'nationality',
  'occupation',
  'phone',
  'website',
])

type Fold = (text: string | null) => string | null

/** Claims without a property are about their subject as such, whatever the date they speak of. */
const factKey = ({ property, value, unit, asOf }: Claim, fold: Fold): string =>
  property === null ? '' : [fold(value), fold(unit), asOf].map((part) => part ?? '').join('\n')

/** Groups in the order in which their keys first appear; null comes first. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Item[][] {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.entries()].sort(([a], [b]) => Number(a !== null) - Number(b !== null)).map(([, group]) => group)
}

const onlyDate = (claims: readonly Claim[]): string | null => {
  const [first, ...others] = new Set(claims.map(({ asOf }) => asOf))
  return others.length === 0 ? (first ?? null) : null
}

/**
 * Returns the facts in `claims`, which may be about several subjects: for each
 * subject, in order of first appearance, first what is said about it as such
 * (property null), then its properties. `sources` must hold every source that a
 * claim cites and all their origins, or a reprint would count as a voice. Every
 * fact holds at least one claim, and no order of the claims changes a status.
 * Takes time in proportion to the number of claims.
 */
export function groupFacts(claims: readonly Claim[], sources: readonly Source[]): Fact[] {
  const voices = openVoices(sources)
  const folded = remember(foldValue)
  const fold: Fold = (text) => (text === null ? null : folded(text))
  return groupBy(claims, ({ about }) => about)
    .flatMap((subject) => groupBy(subject, ({ property }) => fold(property)))
    .flatMap((sameProperty) => {
      const groups = groupBy(sameProperty, (claim) => factKey(claim, fold))
      const single = !MULTI_VALUED.has(fold(sameProperty[0]?.property ?? null) ?? '')
      const differing = findDisagreements(
        groups.map((group) => ({
          value: fold(group[0]?.value ?? null) ?? '',
          unit: fold(group[0]?.unit ?? null),
          asOf: group[0]?.asOf ?? null,
          supported: group.some(isSupport),
        })),
      )
      return groups.map((group, index): Fact => {
        const differs = single && (differing[index] ?? false)
        const { property = null, value = null, unit = null } = group[0] ?? {}
        return {
          property,
          value,
          unit,
          asOf: onlyDate(group),
          ...deriveStatus(group, voices, differs),
          differs,
          claims: group,
        }
      })
    })
}
