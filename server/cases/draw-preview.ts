/** Draws a small picture of what a load would add: the best connected of the new entities and the new links among them. */
import { Entity, type Graph, Link } from '../../contract/graph.ts'
import { LISTED } from '../../contract/cases.ts'
import type { Draft } from './case.ts'
import type { Comparison } from './compare-case.ts'
import type { Wanted } from './difference.ts'
import { toBatches } from './in-batches.ts'
import { type DraftIndex, indexDraft } from './index-draft.ts'
import { first, only, pick } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'

/** As many entities as a preview has room for. */
const PREVIEWED = 60

interface Chosen {
  readonly entities: readonly Wanted[]
  readonly links: readonly Wanted[]
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const toEntity = ({ id, fixed, properties }: Wanted, cases: readonly string[]): Entity =>
  Entity.parse({
    id,
    type: fixed['type'],
    name: text(properties['name']) ?? id,
    summary: text(properties['summary']),
    start: text(properties['start']),
    end: text(properties['end']),
    degree: number(properties['degree']),
    neighbours: number(properties['neighbours']),
    cases,
  })

const toLink = ({ id, fixed, properties }: Wanted, cases: readonly string[]): Link =>
  Link.parse({
    id,
    ...fixed,
    role: text(properties['role']),
    start: text(properties['start']),
    end: text(properties['end']),
    status: properties['status'] ?? 'alleged',
    voices: number(properties['voices']),
    cases,
  })

const degreeOf = ({ properties }: Wanted): number => number(properties['degree'])

/** The positions of the best connected entities, which ascend. */
function* findBestConnected(count: number, { countsOf }: DraftIndex): Work<number[]> {
  let best: number[] = []
  yield* pausing(Array(count).keys(), (position) => {
    best.push(position)
    // Few sorts: only when twice as many have come together.
    if (best.length === 2 * PREVIEWED) best = sortByDegree(best, countsOf).slice(0, PREVIEWED)
  })
  return sortByDegree(best, countsOf)
    .slice(0, PREVIEWED)
    .sort((a, b) => a - b)
}

const sortByDegree = (positions: readonly number[], countsOf: DraftIndex['countsOf']): number[] => {
  const degrees = new Map(positions.map((position) => [position, countsOf(position).degree]))
  return positions.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
}

/** A preview where nothing is stored yet: who is linked most is known by numbers, without making all records. */
function* chooseFromAll({ wanted }: Comparison, draft: Draft): Work<Chosen> {
  const index = yield* indexDraft(draft)
  const positions = yield* findBestConnected(wanted.entities.length, index)
  const shown = new Set(positions)
  const among: number[] = []
  yield* pausing(Array(wanted.links.length).keys(), (link) => {
    const [from, to] = index.endsAt(link)
    if (shown.has(from) && shown.has(to)) among.push(link)
  })
  const entities = [...pick(wanted.entities, positions)].toSorted((a, b) => degreeOf(b) - degreeOf(a))
  return { entities, links: [...pick(wanted.links, among)] }
}

function* chooseFromAdded({ difference: { entities, links }, wanted }: Comparison): Work<Chosen> {
  let chosen: Wanted[] = []
  function* choose(candidates: Iterable<Wanted>): Work<void> {
    for (const batch of toBatches(candidates)) {
      yield
      chosen = [...chosen, ...batch].toSorted((a, b) => degreeOf(b) - degreeOf(a)).slice(0, PREVIEWED)
    }
  }
  yield* choose(entities.added)
  if (entities.added.length < PREVIEWED) {
    const isNew = new Set([...entities.added].map(({ id }) => id))
    const ends = new Set(first(links.added, LISTED).flatMap(({ fixed }) => [fixed['from'], fixed['to']]))
    yield* choose(only(wanted.entities, ({ id }) => ends.has(id) && !isNew.has(id)))
  }
  const shown = new Set(chosen.map(({ id }) => id))
  const isAmong = ({ fixed }: Wanted): boolean => shown.has(fixed['from'] ?? '') && shown.has(fixed['to'] ?? '')
  const among: Wanted[] = []
  yield* pausing(links.added, (link) => isAmong(link) && among.push(link))
  return { entities: chosen, links: among }
}

/** The best connected of the new entities, then of those that get new links, and the new links among them. */
export function* drawPreview(comparison: Comparison, draft: Draft): Work<Graph> {
  const { difference, wanted } = comparison
  const isAllNew = difference.entities.added === wanted.entities && difference.links.added === wanted.links
  const chosen = isAllNew ? yield* chooseFromAll(comparison, draft) : yield* chooseFromAdded(comparison)
  return {
    entities: chosen.entities.map((entity) => toEntity(entity, [draft.id])),
    links: chosen.links.map((link) => toLink(link, [draft.id])),
  }
}
