/** Reads what travels inside a picture that Entourage has made: its entities and links with their evidence. */
import { PictureFile } from '../../../contract/picture.ts'
import { readPicture } from '../../../picture/file/read-picture.ts'
import type { Place } from '../../cases/case.ts'
import { toSpeaker } from '../own-evidence.ts'
import type { FormatRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'

const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype html|html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 500)))

/** Throws a Refusal when there is nothing inside. */
export async function* readPictureFile(bytes: Uint8Array, file: string): AsyncGenerator<FormatRecord> {
  const read = await readPicture(bytes, (content) => PictureFile.safeParse(content).data?.picture ?? null)
  if (!read.ok && (read.why === 'empty' || read.why === 'short') && isPage(bytes)) {
    throw new Refusal('the file is a web page; expected the data themselves, such as CSV, GraphML or GEXF')
  }
  if (!read.ok)
    throw new Refusal(
      read.message
        .replace(/\.$/, '')
        .replace(/\.\s+(\p{L})/gu, (_, letter: string) => `; ${letter.toLowerCase()}`)
        .replace(/^This/, 'this'),
    )
  const { entities, links, sources, furtherSources, claims, words } = read.content
  const place: Place = { file, line: 1 }
  yield {
    kind: 'head',
    title: words.title === '' ? null : words.title,
    summary: words.subtitle === '' ? null : words.subtitle,
    start: [],
  }
  for (const source of [...sources, ...furtherSources]) yield { kind: 'source', ...source, place }
  const drawn = new Set(entities.map(({ id }) => id))
  for (const { id, type, name, summary, start, end } of entities) {
    const properties = { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) }
    const unsaid = { aliases: [], sources: null, group: null, partial: true } as const
    yield { kind: 'entity', id, type, name, summary, properties, ...unsaid, place }
  }
  for (const { id, type, from, to, role, start, end } of links) {
    const properties = {
      ...(role === null ? {} : { role }),
      ...(start === null ? {} : { start }),
      ...(end === null ? {} : { end }),
    }
    const unsaid = { sources: [], fromType: null, toType: null, partial: true } as const
    yield { kind: 'link', id, type, from, to, properties, ...unsaid, place }
  }
  for (const claim of claims) {
    for (const speaker of [...(claim.saidBy === null ? [] : [claim.saidBy]), ...claim.via]) {
      if (drawn.has(speaker.id)) continue
      drawn.add(speaker.id)
      yield toSpeaker(speaker, place)
    }
    yield { kind: 'claim', ...claim, saidBy: claim.saidBy?.id ?? null, via: claim.via.map(({ id }) => id), place }
  }
}
