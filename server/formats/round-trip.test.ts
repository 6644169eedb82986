import { describe, expect, it } from 'vitest'
import type { Case } from '../cases/case.ts'
import { parseCase } from '../cases/parse-case.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { joinBytes } from '../../picture/file/deflate.ts'
import type { CasePart, WritePart } from './case-part.ts'
import { writeCaseZip } from './csv/write-case-zip.ts'
import { writeCytoscape } from './cytoscape/write-cytoscape.ts'
import { writeFtm } from './ftm/write-ftm.ts'
import { writeGexf } from './gexf/write-gexf.ts'
import { writeGraphml } from './graphml/write-graphml.ts'
import { bytesOf, read } from './tests/input-of.ts'

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)
const withoutPlace = <Item extends { readonly place: unknown }>(item: Item): Omit<Item, 'place'> => {
  const { place: _, ...rest } = item
  return rest
}
const plain = <Item extends { readonly id: string; readonly place: unknown }>(
  items: readonly Item[],
): Omit<Item, 'place'>[] => items.toSorted(byId).map(withoutPlace)

const contentOf = ({ entities, links, claims, sources, title, summary, start }: Case) => ({
  title,
  summary,
  start,
  entities: plain(entities),
  links: plain(links),
  claims: plain(claims),
  sources: plain(sources),
})

async function harbour(): Promise<Case> {
  const { case: draft } = parseCase(await readCaseFolder('tests/fixtures/harbour'))
  if (draft === null) throw new Error('the harbour is broken')
  return draft
}

const toPart = (draft: Case): CasePart => ({
  case: draft.id,
  title: draft.title,
  summary: draft.summary,
  start: draft.start,
  entities: plain(draft.entities),
  links: plain(draft.links).map((link) => ({ ...link, status: 'single-source', voices: 1 })),
  claims: draft.claims.map(withoutPlace),
  sources: plain(draft.sources),
  speakers: [],
})

const write = (writer: WritePart, part: CasePart): Uint8Array => joinBytes([...writer(part)].map(bytesOf))

const WRITERS: readonly (readonly [string, WritePart])[] = [
  ['a case folder', writeCaseZip],
  ['Cytoscape JSON', writeCytoscape],
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
  ['FollowTheMoney', writeFtm],
]

describe('what Entourage has written', () => {
  it.each(WRITERS)('comes back from %s as it was, and is written the same again', async (_, writer) => {
    const draft = await harbour()
    const bytes = write(writer, toPart(draft))
    const back = await read({ 'harbour.export': bytes }, { caseId: 'harbour' })
    expect(back.problems).toEqual([])
    if (back.draft === null) throw new Error('nothing came back')
    expect(contentOf(back.draft)).toEqual(contentOf(draft))
    const again = write(writer, toPart(back.draft))
    expect(Buffer.compare(again, bytes)).toBe(0)
  })
})
