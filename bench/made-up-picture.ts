/** A made-up picture of a thousand entities and two thousand links, as large as a canvas gets. */
import type { Picture } from '../contract/picture.ts'
import { makeUpGraph } from './made-up-graph.ts'

const COLUMNS = 40
const SPACING = 130

export function madeUpPicture(entityCount: number, linkCount: number): Picture {
  const { entities, links } = makeUpGraph({ entities: entityCount, links: linkCount, hubLinks: 40 })
  const degrees = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return {
    entities: entities.map(({ id, type, name, start }, index) => ({
      id,
      type,
      name,
      start,
      summary: null,
      end: null,
      degree: degrees.get(id) ?? 0,
      neighbours: degrees.get(id) ?? 0,
      cases: ['made-up'],
      x: (index % COLUMNS) * SPACING + (index % 7) * 9,
      y: Math.floor(index / COLUMNS) * SPACING + (index % 5) * 11,
      more: 0,
      pinned: false,
      faded: false,
      size: null,
      colour: null,
    })),
    links: links.map((link) => ({ ...link, role: null, cases: ['made-up'], faded: false, sources: [1] })),
    groups: [],
    notes: [],
    sizes: null,
    colours: null,
    sources: [],
    claims: [],
    furtherSources: [],
    filters: [],
    leftOut: { hiddenEntities: 0, filteredEntities: 0, filteredLinks: 0 },
    words: { title: 'A thousand', subtitle: '', author: '', credit: '' },
    dataDate: null,
  }
}
