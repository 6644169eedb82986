/** Turns what a reader has in front of them into a picture: everything resolved, nothing left to look up. */
import type { Claim, Source } from '../contract/evidence.ts'
import type { Picture, PictureWords } from '../contract/picture.ts'
import { filterWords } from '../view/filter-words.ts'
import { hiddenNeighbours } from '../view/hidden-neighbours.ts'
import type { View } from '../view/view.ts'
import { visiblePart } from '../view/visible-part.ts'

/** What is said of the links, and where: `sources` holds those that the claims cite. */
export interface PictureEvidence {
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
}

export interface PictureAbout {
  readonly words: PictureWords
  /** The day the data were loaded. */
  readonly dataDate: string | null
}

/**
 * The picture of what is shown of a view. Sources are numbered in the order in
 * which the claims about the links cite them, which is that of the case.
 */
export function describePicture(view: View, evidence: PictureEvidence, about: PictureAbout): Picture {
  const part = visiblePart(view)
  const drawn = new Set([...part.entities.keys(), ...part.links.keys()])
  const claims = evidence.claims.filter((claim) => drawn.has(claim.about))
  const { sources, numbers } = numberSources(
    claims.filter((claim) => part.links.has(claim.about)),
    evidence.sources,
  )
  return {
    entities: [...part.entities.values()].flatMap((entity) => {
      const point = view.positions.get(entity.id)
      if (point === undefined) return []
      return [
        {
          ...entity,
          x: point.x,
          y: point.y,
          more: hiddenNeighbours(view, entity.id),
          pinned: view.pinned.has(entity.id),
          faded: part.faded.has(entity.id),
          size: view.sizes?.values.get(entity.id) ?? null,
          colour: view.colours?.values.get(entity.id) ?? null,
        },
      ]
    }),
    links: [...part.links.values()].map((link) => ({
      ...link,
      faded: part.faded.has(link.id),
      sources: numbers.get(link.id) ?? [],
    })),
    groups: [...view.groups.values()].map(({ id, name, members, folded }) => ({
      id,
      name,
      // What is not drawn does not travel inside the file either.
      members: members.filter((id) => part.entities.has(id)),
      folded,
    })),
    notes: [...view.notes.values()].map(({ id, text, at }) => ({ id, text, x: at.x, y: at.y })),
    sizes: view.sizes?.name ?? null,
    colours: view.colours?.name ?? null,
    sources: [...sources],
    claims: [...claims],
    furtherSources: evidence.sources.filter(
      ({ id }) => !sources.some((source) => source.id === id) && claims.some(({ source }) => source === id),
    ),
    filters: [...filterWords(view.filter)],
    leftOut: {
      hiddenEntities: part.hiddenEntities,
      filteredEntities: part.filteredEntities,
      filteredLinks: part.filteredLinks,
    },
    words: about.words,
    dataDate: about.dataDate,
  }
}

interface Numbered {
  readonly sources: readonly Source[]
  /** By link the numbers of the sources that speak of it, in ascending order. */
  readonly numbers: ReadonlyMap<string, number[]>
}

function numberSources(claims: readonly Claim[], sources: readonly Source[]): Numbered {
  const known = new Map(sources.map((source) => [source.id, source]))
  const order = new Map<string, number>()
  const cited = new Map<string, Set<number>>()
  for (const { about, source } of claims) {
    if (!known.has(source)) continue
    const number = order.get(source) ?? order.size + 1
    order.set(source, number)
    const numbers = cited.get(about)
    if (numbers === undefined) cited.set(about, new Set([number]))
    else numbers.add(number)
  }
  return {
    sources: [...order.keys()].flatMap((id) => known.get(id) ?? []),
    numbers: new Map([...cited].map(([id, numbers]) => [id, [...numbers].sort((a, b) => a - b)])),
  }
}
