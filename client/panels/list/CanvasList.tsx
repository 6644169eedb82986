/**
 * What the canvas shows, in words, as a tree: to be read and used without
 * seeing the drawing. The tree has the keyboard and names the row it is at, so
 * that only the rows in sight need to be drawn.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { openMenu } from '../../actions/open-menu.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { toggleSelected } from '../../actions/toggle-selected.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { describeView } from '../../model/describe.ts'
import { NOTHING_TYPED, searchByLetter, typeLetter } from '../../model/search-by-letter.ts'
import { type TreeRow, treeRows } from '../../model/tree-rows.ts'
import { walkTree } from '../../model/walk-tree.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { useView } from '../../store/use-view.ts'
import { rowWords } from './row-words.ts'
import { TreeItem } from './TreeItem.tsx'

const ROW = 36
const ENTITIES = 'The entities on the canvas, with their links'

export function CanvasList() {
  const id = useId()
  const tree = useRef<HTMLDivElement>(null)
  const typed = useRef(NOTHING_TYPED)
  const view = useView((state) => state.view)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const rows = treeRows(view, open)
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === activeKey),
  )
  const active = rows[at]
  // It is written for a React without a compiler, which this project does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => ROW,
    overscan: 10,
  })

  const drawn = virtual.getVirtualItems()

  const goTo = (place: number): void => {
    setActiveKey(rows[place]?.key ?? null)
    virtual.scrollToIndex(place)
  }
  const setRow = (key: string, isOpen: boolean): void => {
    const next = new Set(open)
    if (isOpen) next.add(key)
    else next.delete(key)
    setOpen(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isLetter = event.key.length === 1 && event.key !== ' ' && event.key !== '/' && event.key !== '?'
    if (active === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const step = walkTree(rows, at, event.key)
    if (step !== null && 'to' in step) goTo(step.to)
    else if (step !== null) setRow('open' in step ? step.open : step.close, 'open' in step)
    else if (event.key === 'Enter') show(active)
    else if (event.key === ' ') void keepPanel(() => toggleSelected(idOf(active)))
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) menuBeside(active, rowElement(at))
    else if (isLetter) {
      typed.current = typeLetter(typed.current, event.key, event.timeStamp)
      const names = rows.map((row) => rowWords(row, view).name)
      const found = searchByLetter(names, at, typed.current)
      if (found !== null) goTo(found)
    } else return
    event.preventDefault()
  }
  const rowElement = (index: number): Element | null =>
    tree.current?.querySelector(`[data-index="${index}"]`) ?? tree.current

  return (
    <div className="panel-content tree-panel">
      <header className="panel-heading">
        <h2>What the canvas shows</h2>
        <p className="quiet numbers">{describeView(view)}</p>
      </header>
      <div
        ref={tree}
        className="tree scroll"
        role="tree"
        aria-label={ENTITIES}
        aria-multiselectable="true"
        aria-activedescendant={drawn.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className="tree-rows" style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, key, start }) => {
            const row = rows[index]
            return (
              row !== undefined && (
                <TreeItem
                  key={key}
                  id={`${id}-${index}`}
                  index={index}
                  measure={virtual.measureElement}
                  row={row}
                  view={view}
                  active={row === active}
                  top={start}
                  onToggle={() => setRow(row.key, row.open === false)}
                  onChoose={() => {
                    setActiveKey(row.key)
                    show(row)
                  }}
                  onMenu={(element) => {
                    setActiveKey(row.key)
                    menuBeside(row, element)
                  }}
                />
              )
            )
          })}
        </div>
      </div>
      <p className="quiet tree-help">
        Arrow keys open, close and go along; Enter selects; the menu key or a right click shows what can be done.
      </p>
    </div>
  )
}

const idOf = (row: TreeRow): string => (row.kind === 'entity' ? row.entity.id : row.link.id)

/** The canvas goes along, while the list stays in front. */
function show(row: TreeRow): void {
  void keepPanel(() => selectOnly([idOf(row)]))
  const ids = row.kind === 'entity' ? [row.entity.id] : [row.link.from, row.link.to]
  canvasController.getState().current?.reveal(ids)
}

function menuBeside(row: TreeRow, element: Element | null): void {
  const { left = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
  void keepPanel(() => openMenu([idOf(row)], { x: left + 24, y: bottom }))
}
