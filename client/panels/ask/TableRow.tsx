/** One row of an answer. A cell that is just the name of an entity in the row leads to it. */
import type { Graph } from '../../../contract/graph.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import { EntityName } from '../parts/EntityName.tsx'
import type { AnswerRow } from './answer-table.ts'

interface Props {
  readonly row: AnswerRow
  readonly index: number
  readonly isPicked: boolean
  readonly ids: readonly string[]
  readonly graph: Graph
  readonly onPick: () => void
  readonly measure: (element: HTMLElement | null) => void
}

export function TableRow({ row, index, isPicked, ids, graph, onPick, measure }: Props) {
  const named = graph.entities.filter(({ id }) => ids.includes(id))
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={isPicked ? 'is-picked' : undefined}>
      <td className="ask-pick">
        <input type="checkbox" aria-label={`Pick row ${row.index + 1}`} checked={isPicked} onChange={onPick} />
      </td>
      {row.cells.map((cell, at) => {
        const words = cellWords(cell)
        const entity = named.find(({ name }) => name === words)
        return (
          <td key={at} className={typeof cell === 'number' ? 'numbers is-number' : 'numbers'}>
            {entity === undefined ? words : <EntityName id={entity.id} name={entity.name} />}
          </td>
        )
      })}
    </tr>
  )
}
