/** Gives whatever no claim speaks of one that cites what lists it: evidence by default. */
import type { CaseClaim, CaseEntity, CaseLink, CaseSource, Draft, Place } from '../../cases/case.ts'
import { pick, type Records } from '../../cases/records/records.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Citations } from './citations.ts'
import { describeEntity, describeLink } from './describe-record.ts'

/** Undefined for what is no entity. */
export interface EntityNames {
  nameOf(id: string): string | undefined
}

/** The source that a file is, and where in it a record stands. */
export type SourceOf = (place: Place) => { readonly source: CaseSource; readonly locator: string }

const toClaim = (
  about: string,
  text: string,
  place: Place,
  file: string,
  source: string,
  locator: string,
): CaseClaim => ({
  id: `${about}/claim/${source === file && source.length > 50 ? source.slice(-16) : hashText(source).toString(36)}`,
  about,
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text,
  stance: 'reports',
  saidBy: null,
  via: [],
  source,
  locator,
  place,
})

/** What is to be claimed; `places` has one of each file that lists any of it, in the order of the records. */
export interface Listed extends Pick<Draft, 'entities' | 'links'> {
  readonly places: readonly Place[]
}

/**
 * Returns the claims, made whenever somebody goes through them, as they follow
 * from what they are about; adds to `sources`. `cited` are the sources that list
 * a record, by its id; what is not in it is listed by its file alone.
 */
export function claimRest(
  { entities, links, places }: Listed,
  claims: Records<CaseClaim>,
  sources: Map<string, CaseSource>,
  cited: Citations,
  sourceOf: SourceOf,
  names: EntityNames,
): Records<CaseClaim> {
  const claimed = new HashIndex()
  const nameOf = (id: string): string => names.nameOf(id) ?? id
  for (const { about } of claims) claimed.set(about, 1)
  const listedBy = (about: string, file: string): readonly string[] =>
    claimed.get(about) === undefined ? (cited.get(about) ?? [file]) : []
  function* claim(about: string, place: Place, describe: () => string): Generator<CaseClaim> {
    const { source, locator } = sourceOf(place)
    const listed = listedBy(about, source.id)
    if (listed.length === 0) return
    const text = describe()
    for (const id of listed) yield toClaim(about, text, place, source.id, id, locator)
  }
  const ofEntity = (entity: CaseEntity): Generator<CaseClaim> =>
    claim(entity.id, entity.place, () => describeEntity(entity))
  const ofLink = (link: CaseLink): Generator<CaseClaim> =>
    claim(link.id, link.place, () => describeLink(link, nameOf(link.from), nameOf(link.to)))
  function* all(): Generator<CaseClaim> {
    for (const entity of entities) yield* ofEntity(entity)
    for (const link of links) yield* ofLink(link)
  }
  if (claims.length === 0 && cited.isEmpty) {
    // Nothing but the files speaks of anything: each record has one claim, and stands where that stands.
    for (const place of places) {
      const { source } = sourceOf(place)
      sources.set(source.id, source)
    }
    return {
      length: entities.length + links.length,
      [Symbol.iterator]: all,
      *pick(positions) {
        const isLink = (position: number): boolean => position >= entities.length
        for (const entity of pick(
          entities,
          positions.filter((one) => !isLink(one)),
        ))
          yield* ofEntity(entity)
        const own = positions.filter(isLink).map((position) => position - entities.length)
        for (const link of pick(links, own)) yield* ofLink(link)
      },
    }
  }
  let length = 0
  const count = (about: string, place: Place): void => {
    const { source } = sourceOf(place)
    const listed = listedBy(about, source.id)
    if (listed[0] === source.id) sources.set(source.id, source)
    length += listed.length
  }
  for (const { id, place } of entities) count(id, place)
  for (const { id, place } of links) count(id, place)
  return { length, [Symbol.iterator]: all }
}
