/** Made-up pictures for tests. */
import { type Picture, PictureOptions } from '../../contract/picture.ts'
import type { Claim, Source } from '../../contract/evidence.ts'
import { entity, link, viewOf } from '../../view/tests/made-up.ts'
import type { View } from '../../view/view.ts'
import { describePicture } from '../describe-picture.ts'

export const optionsOf = (change: Partial<PictureOptions> = {}): PictureOptions => PictureOptions.parse(change)

export const source = (number: number, change: Partial<Source> = {}): Source => ({
  id: `source/${number}`,
  title: `Report number ${number} on the harbour`,
  publisher: 'The Quay',
  author: null,
  published: '2023-04-04',
  url: `https://quay.example/reports/${number}`,
  origin: null,
  ...change,
})

export const claim = (about: string, sourceId: string): Claim => ({
  id: `claim/${about}/${sourceId}`,
  about,
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text: 'Says so',
  stance: 'reports',
  saidBy: null,
  via: [],
  source: sourceId,
  locator: null,
})

const WORDS = { title: 'The harbour', subtitle: 'Who paid whom', author: 'Ada Example', credit: 'Made with Entourage' }

export function pictureOf(view: View, change: Partial<Picture> = {}): Picture {
  const links = [...view.links.keys()]
  const sources = [source(1), source(2), source(3)]
  const claims = links.map((id, index) => claim(id, `source/${1 + (index % 3)}`))
  return { ...describePicture(view, { claims, sources }, { words: WORDS, dataDate: '2024-02-01' }), ...change }
}

/** A ring of six with links of every status, one of them double. */
export function harbourPicture(names: readonly string[] = [], change: Partial<Picture> = {}): Picture {
  const types = ['Person', 'Organisation', 'Event', 'Vessel', 'Person', 'Organisation']
  const entities = types.map((type, index) =>
    entity(`e${index}`, {
      type,
      name: names[index] ?? `Member number ${index}`,
      degree: 2 + index * 4,
      neighbours: 2 + index,
    }),
  )
  const statuses = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed', 'disputed'] as const
  const links = statuses.map((status, index) =>
    link(`e${index}`, `e${(index + 1) % 6}`, { status, type: 'EMPLOYED_BY' }),
  )
  const at = Object.fromEntries(
    entities.map(({ id }, index) => [id, { x: Math.cos(index) * 300, y: Math.sin(index) * 220 }]),
  )
  return pictureOf(viewOf(entities, [...links, link('e0', 'e1', { id: 'again', type: 'OWNS' })], { at }), change)
}
