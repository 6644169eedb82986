/** One row of the tree: an entity with its shape, or a link with its line. */
import { ChevronRight } from 'lucide-react'
import type { TreeRow } from '../../model/tree-rows.ts'
import type { View } from '../../../view/view.ts'
import { formatCount } from '../../../view/words.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { rowWords } from './row-words.ts'

interface Props {
  readonly id: string
  readonly index: number
  /** Tells the list how high the row is. */
  readonly measure: (element: Element | null) => void
  readonly row: TreeRow
  readonly view: View
  /** Whether the keyboard is at it. */
  readonly active: boolean
  /** Pixels from the beginning of the tree. */
  readonly top: number
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onMenu: (element: Element) => void
}

/** Deeper than this, rows no longer move to the right: there would be no room for their words. */
const INDENT_MAX = 9
const INDENT = 14

export function TreeItem({ id, index, measure, row, view, active, top, onToggle, onChoose, onMenu }: Props) {
  const words = rowWords(row, view)
  const selected = view.selection.has(row.kind === 'entity' ? row.entity.id : row.link.id)
  return (
    // The tree has the keyboard and answers to it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={measure}
      data-index={index}
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-setsize={row.of}
      aria-posinset={row.place}
      aria-expanded={row.open ?? undefined}
      aria-selected={selected}
      className={`tree-item${selected ? ' selected' : ''}${active ? ' active' : ''}`}
      style={{
        transform: `translateY(${top}px)`,
        paddingLeft: 4 + INDENT * Math.min(INDENT_MAX, row.level - 1),
      }}
      onClick={onChoose}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(event.currentTarget)
      }}
    >
      {/* For the hand only; the keyboard has the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        className={row.open === true ? 'tree-fold open' : 'tree-fold'}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          onToggle()
        }}
      >
        {row.open !== null && <ChevronRight />}
      </span>
      {row.kind === 'entity' ? (
        <TypeShape type={row.entity.type} />
      ) : (
        <LineSample status={row.link.status} length={24} />
      )}
      <span className="tree-words">
        {words.before !== '' && <span className="quiet">{words.before} </span>}
        {words.name}
        {words.remark !== '' && <span className="quiet numbers">, {words.remark}</span>}
        <span className="only-spoken">, {words.spoken}</span>
      </span>
      {words.left > 0 && (
        <span className="quiet numbers" aria-hidden="true" title="Neighbours that are not shown">
          +{formatCount(words.left)}
        </span>
      )}
    </div>
  )
}
