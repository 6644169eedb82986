/** The entities and links of an answer: what they would bring to the canvas, and the ways there. */
import { Network, Plus, SquareDashedMousePointer } from 'lucide-react'
import type { Graph } from '../../../contract/graph.ts'
import type { SceneQuery } from '../../../contract/scenes.ts'
import { countWords, formatCount, typeWords } from '../../../view/words.ts'
import { addAnswer, openAnswer, selectAnswer } from '../../actions/add-answer.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { additionOf } from '../../model/ask/answer.ts'
import { useView } from '../../store/use-view.ts'
import { EntityName } from '../parts/EntityName.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'

/** A row of the list, in pixels. */
const ROW = 32

interface Props {
  readonly graph: Graph
  /** The saved query that the graph answers. */
  readonly query?: SceneQuery | null
}

export function AnswerGraph({ graph, query = null }: Props) {
  const types = new Map<string, number>()
  for (const { type } of graph.entities) types.set(type, (types.get(type) ?? 0) + 1)
  return (
    <div className="ask-graph">
      <AddGraph graph={graph} query={query} />
      <h4 className="numbers">
        {[...types].map(([type, count]) => `${formatCount(count)} ${typeWords(type, count)}`).join(', ')}
      </h4>
      <VirtualRows rows={graph.entities} keyOf={({ id }) => id} estimate={() => ROW}>
        {(entity) => (
          <span className="ask-entity">
            <TypeShape type={entity.type} />
            <EntityName id={entity.id} name={entity.name} />
          </span>
        )}
      </VirtualRows>
    </div>
  )
}

/** What adding the graph does, said before it is done, and the buttons that do it. */
export function AddGraph({ graph, query = null, what = '' }: Props & { readonly what?: string }) {
  const view = useView((state) => state.view)
  const isBusy = useView((state) => state.busy.has('view'))
  const { entities, links, there } = additionOf(view, graph)
  const isAllThere = entities === 0 && links === 0
  const isDrawn = graph.entities.some(({ id }) => view.entities.has(id))
  return (
    <div className="ask-add">
      <p className="numbers">
        {isAllThere
          ? `All of ${what === '' ? 'this' : what} is on the canvas already.`
          : `Adds ${countWords(entities, 'entity')} and ${graph.links.length === 0 ? 'the links among them' : countWords(links, 'link')}${
              there === 0 ? '.' : `; ${formatCount(there)} ${there === 1 ? 'is' : 'are'} there already.`
            }`}
      </p>
      <div className="ask-add-buttons">
        <button
          type="button"
          className="button primary"
          disabled={isAllThere || isBusy}
          onClick={() => void keepPanel(() => addAnswer(graph, query))}
        >
          <Plus aria-hidden="true" />
          Add to the canvas
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void keepPanel(() => openAnswer(graph, query))}
        >
          <Network aria-hidden="true" />
          As a new view
        </button>
        {isDrawn && (
          <button type="button" className="button" onClick={() => void keepPanel(() => selectAnswer(graph))}>
            <SquareDashedMousePointer aria-hidden="true" />
            Select
          </button>
        )}
      </div>
    </div>
  )
}
