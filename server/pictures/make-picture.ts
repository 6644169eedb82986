/** Makes a picture of a part of the store: its entities, every link among them, and what they rest on. */
import { z } from 'zod'
import { Entity } from '../../contract/graph.ts'
import type { Picture, PicturePart } from '../../contract/picture.ts'
import { Case } from '../../contract/schema.ts'
import { EMPTY_VIEW } from '../../view/view.ts'
import { EntourageError } from '../errors.ts'
import { findLinks } from '../explore/find-links.ts'
import { notFound } from '../explore/not-found.ts'
import type { Graph } from '../graph/port.ts'
import { NO_WORDS, pictureOfView } from './picture-of-view.ts'
import { toFilter } from './to-filter.ts'

export interface MadePicture {
  readonly picture: Picture
  /** Entities without a position of their own, which stand at 0, 0 until they are laid out. */
  readonly loose: readonly string[]
}

/** Laying out takes time with the square of the number. */
const LOOSE_MAX = 800
const CASE_MAX = 5_000

const CaseRow = Case.extend({ start: z.array(z.string()) })
const EntityRow = z.object({ entity: Entity })

/** Throws `not-found` for an id that nothing has, and `bad-request` for a part without entities. */
export async function makePicture(graph: Graph, part: PicturePart): Promise<MadePicture> {
  const ids = part.case === null ? part.ids : await idsOfCase(graph, part.case)
  if (ids.length === 0) {
    throw new EntourageError('bad-request', 'There is nothing to draw: name entities or a case.', [
      { field: 'part.ids', message: 'holds no entity' },
    ])
  }
  const { graph: found, missing } = await findLinks(graph, ids)
  if (missing[0] !== undefined) throw notFound('entity', missing[0])
  const given = new Map(Object.entries(part.positions))
  const loose = found.entities.filter(({ id }) => !given.has(id)).map(({ id }) => id)
  if (loose.length > LOOSE_MAX) {
    throw new EntourageError(
      'too-large',
      `${loose.length} entities have no position, and at most ${LOOSE_MAX} are laid out for a picture. Name fewer, or give their positions.`,
      [{ field: 'part.positions', message: 'has too few positions' }],
    )
  }
  const view = {
    ...EMPTY_VIEW,
    entities: new Map(found.entities.map((entity) => [entity.id, entity])),
    links: new Map(found.links.map((link) => [link.id, link])),
    positions: new Map(found.entities.map(({ id }) => [id, given.get(id) ?? { x: 0, y: 0 }])),
    filter: toFilter(part.filter),
    groups: new Map(part.groups.map((group) => [group.id, group])),
    notes: new Map(part.notes.map(({ id, text, x, y }) => [id, { id, text, at: { x, y } }])),
  }
  return { picture: await pictureOfView(graph, view, part.words ?? NO_WORDS), loose }
}

async function idsOfCase(graph: Graph, id: string): Promise<string[]> {
  const cases = await graph.read('cases', {}, CaseRow)
  if (!cases.some((one) => one.id === id)) throw notFound('case', id)
  const rows = await graph.read('case-entities', { caseId: id, limit: CASE_MAX + 1 }, EntityRow)
  if (rows.length > CASE_MAX) {
    throw new EntourageError('too-large', `The case has more than ${CASE_MAX} entities; name those to draw.`)
  }
  return rows.map(({ entity }) => entity.id)
}
