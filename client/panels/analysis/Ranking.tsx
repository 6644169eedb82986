/** A ranking as a table; a row selects its entity and brings it into sight. */
import { revealChosen } from './reveal-chosen.ts'
import { useView } from '../../store/use-view.ts'
import { TypeShape } from '../parts/TypeShape.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'

export interface RankingRow {
  readonly id: string
  readonly rank: number
  /** From 0 to 1: the length of the bar. */
  readonly share: number
  readonly words: string
}

interface Props {
  readonly rows: readonly RankingRow[]
  /** What the last column holds. */
  readonly column: string
}

export function Ranking({ rows, column }: Props) {
  const view = useView((state) => state.view)
  return (
    <div className="ranking">
      <p className="ranking-head quiet" aria-hidden="true">
        <span>Rank</span>
        <span>Name</span>
        <span>{column}</span>
      </p>
      <VirtualRows rows={rows} keyOf={({ id }) => id} estimate={() => 40}>
        {({ id, rank, share, words }) => {
          const entity = view.entities.get(id)
          return (
            <button
              type="button"
              className={view.selection.has(id) ? 'row-button ranking-row selected' : 'row-button ranking-row'}
              aria-pressed={view.selection.has(id)}
              onClick={() => revealChosen([id])}
            >
              <span className="quiet numbers">{rank}</span>
              <span className="ranking-name">
                {entity !== undefined && <TypeShape type={entity.type} />}
                {entity?.name ?? 'No longer in view'}
              </span>
              <span className="ranking-value numbers">{words}</span>
              <span className="ranking-bar" style={{ width: `calc((100% - 56px) * ${share.toFixed(3)})` }} />
            </button>
          )
        }}
      </VirtualRows>
    </div>
  )
}

/** Rows of values, the largest first; equal values share a rank. `most` is the full length of a bar. */
export function rankingRows(
  values: ReadonlyMap<string, number>,
  nameOf: (id: string) => string,
  wordsOf: (value: number) => string,
): readonly RankingRow[] {
  const order = [...values].sort(([a, x], [b, y]) => y - x || nameOf(a).localeCompare(nameOf(b), 'en'))
  const most = order[0]?.[1] ?? 0
  let rank = 0
  return order.map(([id, value], index) => {
    if (index === 0 || value !== order[index - 1]?.[1]) rank = index + 1
    return { id, rank, share: most > 0 ? value / most : 0, words: wordsOf(value) }
  })
}
