/** The picture of a view of the store, with the evidence for what it shows. */
import { z } from 'zod'
import type { Picture, PictureWords } from '../../contract/picture.ts'
import { Case } from '../../contract/schema.ts'
import { describePicture } from '../../picture/describe-picture.ts'
import type { View } from '../../view/view.ts'
import { readEvidence } from '../explore/read-evidence.ts'
import type { Graph } from '../graph/port.ts'

const CaseRow = Case.extend({ start: z.array(z.string()) })

export const NO_WORDS: PictureWords = { title: '', subtitle: '', author: '', credit: '' }

/** A title that is not given is that of the only case which the view is about. */
export async function pictureOfView(graph: Graph, view: View, words: PictureWords): Promise<Picture> {
  const [evidence, cases] = await Promise.all([
    readEvidence(graph, [...view.entities.keys(), ...view.links.keys()]),
    graph.read('cases', {}, CaseRow),
  ])
  const shown = cases.filter(({ id }) => [...view.entities.values()].some((entity) => entity.cases.includes(id)))
  const [only] = shown
  const loaded = shown.map(({ loadedAt }) => loadedAt.slice(0, 10)).sort()
  return describePicture(
    view,
    { claims: evidence.claims, sources: [...evidence.sources.values()] },
    {
      words: {
        ...words,
        title: words.title === '' && shown.length === 1 && only !== undefined ? only.title : words.title,
        credit: words.credit === '' ? 'Made with Entourage.' : words.credit,
      },
      dataDate: loaded.at(-1) ?? null,
    },
  )
}
