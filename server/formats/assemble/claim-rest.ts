/** Gives whatever no claim speaks of one that cites what lists it: evidence by default. */
import type { CaseClaim, CaseSource, Draft, Place } from '../../cases/case.ts'
import type { PackedRecords } from '../../cases/records/packed-records.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Citations } from './citations.ts'
import { describeEntity, describeLink } from './describe-record.ts'

/** The source that a file is, and where in it a record stands. */
export type SourceOf = (place: Place) => { readonly source: CaseSource; readonly locator: string }

/**
 * Adds to `claims` and `sources`. `cited` are the sources that list a record, by
 * its id; what is not in it is listed by its file alone.
 */
export function claimRest(
  { entities, links }: Pick<Draft, 'entities' | 'links'>,
  claims: PackedRecords<CaseClaim>,
  sources: Map<string, CaseSource>,
  cited: Citations,
  sourceOf: SourceOf,
  nameOf: (id: string) => string,
): void {
  const claimed = new HashIndex()
  for (const { about } of claims) claimed.set(about, 1)
  const claim = (about: string, text: string, place: Place): void => {
    if (claimed.get(about) !== undefined) return
    const { source, locator } = sourceOf(place)
    const listedBy = cited.get(about) ?? [source.id]
    if (listedBy[0] === source.id) sources.set(source.id, source)
    for (const id of listedBy) {
      const end = id === source.id && id.length > 50 ? id.slice(-16) : hashText(id).toString(36)
      claims.push({
        id: `${about}/claim/${end}`,
        about,
        property: null,
        value: null,
        unit: null,
        asOf: null,
        text,
        stance: 'reports',
        saidBy: null,
        via: [],
        source: id,
        locator,
        place,
      })
    }
  }
  for (const entity of entities) claim(entity.id, describeEntity(entity), entity.place)
  for (const link of links) claim(link.id, describeLink(link, nameOf(link.from), nameOf(link.to)), link.place)
}
