/** The best connected of what would be added, drawn as a small picture. */
import { useMemo } from 'react'
import type { Graph } from '../../../contract/graph.ts'
import { PictureOptions } from '../../../contract/picture.ts'
import { describePicture } from '../../../picture/describe-picture.ts'
import { drawPicture } from '../../../picture/draw-picture.ts'
import { arrangeGraph } from '../../../view/layout/arrange-graph.ts'
import { EMPTY_VIEW } from '../../../view/view.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { useDark } from '../../app/use-dark.ts'
import { addGraph } from '../../model/add-graph.ts'
import { Preview } from '../export/Preview.tsx'

/** As large as it is seen, with names as large as the page's own texts. */
const SIZE = { page: 'custom', width: 640, height: 400, captions: 1.5 }
const BARE = { title: false, legend: false, sources: false, filters: false, leftOut: false, credit: false }
const NO_EVIDENCE = { claims: [], sources: [] }
const NO_WORDS = { title: '', subtitle: '', author: '', credit: '' }

export function GraphPreview({ graph, total }: { readonly graph: Graph; readonly total: number }) {
  const dark = useDark()
  const drawing = useMemo(() => {
    const view = addGraph(EMPTY_VIEW, graph, arrangeGraph(graph.entities, graph.links))
    const picture = describePicture(view, NO_EVIDENCE, { words: NO_WORDS, dataDate: null })
    return drawPicture(picture, PictureOptions.parse({ ...SIZE, ...BARE, theme: dark ? 'dark' : 'light' }))
  }, [graph, dark])
  const shown = graph.entities.length
  return (
    <figure className="load-preview">
      <Preview drawing={drawing} />
      <figcaption className="quiet numbers">
        {shown < total
          ? `${formatCount(shown)} of ${countWords(total, 'new entity', 'new entities')}, the best connected`
          : countWords(shown, 'new entity', 'new entities')}
      </figcaption>
    </figure>
  )
}
