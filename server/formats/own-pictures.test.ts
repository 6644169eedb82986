import { describe, expect, it } from 'vitest'
import type { Picture } from '../../contract/picture.ts'
import { drawPicture } from '../../picture/draw-picture.ts'
import { claim, harbourPicture, optionsOf, source } from '../../picture/tests/made-up-picture.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import { toHtml } from '../pictures/to-html.ts'
import { gzipOf, read, sayProblems, zipOf } from './tests/input-of.ts'

/** With a claim about an entity, whose source no link cites, by somebody who is not drawn and was passed on by one who is. */
function picture(): Picture {
  const plain = harbourPicture()
  const speaker = { id: 'person/witness', name: 'A witness', type: 'Person' }
  const via = { id: 'e1', name: 'Member number 1', type: 'Organisation' }
  const said = { ...claim('e0', 'source/9'), saidBy: speaker, via: [via], property: 'age', value: '40' }
  return { ...plain, claims: [...plain.claims, said], furtherSources: [source(9)] }
}

/** Not built in a test of a unit: what runs in the page has nothing to do with what it holds. */
const PARTS = { script: 'void 0', style: '' }

async function write(format: 'svg' | 'png' | 'pdf' | 'html'): Promise<Uint8Array> {
  const options = optionsOf({ page: 'card', dpi: 96 })
  if (format !== 'html') return renderPicture({ picture: picture(), loose: [], options, format, scene: null })
  const html = toHtml(drawPicture(picture(), options), options, { picture: picture(), scene: null }, [], PARTS)
  return new TextEncoder().encode(html)
}

describe('a picture made by Entourage', () => {
  it.each(['svg', 'png', 'pdf', 'html'] as const)(
    'is read as data, with all that is claimed in it: %s',
    async (format) => {
      const { entities, links, claims } = picture()
      const bytes = await write(format)
      const found = await read({ [`harbour.${format}`]: bytes })
      expect(sayProblems(found)).toEqual([])
      expect(found.format).toBe('picture')
      expect(found.draft?.title).toBe('The harbour')
      expect(found.draft?.entities.map(({ id }) => id).toSorted()).toEqual(
        [...entities.map(({ id }) => id), 'person/witness'].toSorted(),
      )
      expect(found.draft?.links.map(({ id }) => id).toSorted()).toEqual(links.map(({ id }) => id).toSorted())
      expect(found.draft?.claims.filter(({ source: { length } }) => length < 20)).toHaveLength(claims.length)
      expect(found.draft?.claims.find(({ about }) => about === 'e0')).toMatchObject({
        saidBy: 'person/witness',
        via: ['e1'],
        source: 'source/9',
        property: 'age',
      })
      const packed = await read({ 'a.gz': gzipOf(bytes) })
      const zipped = await read({ 'a.zip': zipOf({ [`harbour.${format}`]: bytes }) })
      for (const other of [packed, zipped]) {
        expect(other.problems).toEqual([])
        expect(other.counts).toEqual(found.counts)
      }
    },
  )
})
