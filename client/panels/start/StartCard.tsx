/** An entity worth starting with: what it is, one sentence, and how much there is to find. */
import type { Entity } from '../../../contract/graph.ts'
import { startWith } from '../../actions/start-with.ts'
import { countWords, typeWords } from '../../../view/words.ts'
import { TypeShape } from '../parts/TypeShape.tsx'

export function StartCard({ entity }: { readonly entity: Entity }) {
  return (
    <button type="button" className="start-card" onClick={() => void startWith(entity.id)}>
      <span className="start-card-type">
        <TypeShape type={entity.type} />
        {typeWords(entity.type)}
      </span>
      <strong>{entity.name}</strong>
      {entity.summary !== null && <span className="start-card-summary">{entity.summary}</span>}
      <span className="start-card-degree quiet numbers">
        {countWords(entity.degree, 'link')} to {countWords(entity.neighbours, 'other')}
      </span>
    </button>
  )
}
