/** The rows of an answer: sorted, filtered, picked; copied, downloaded, or brought onto the canvas. */
import { Copy, Download } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { formatCount } from '../../../view/words.ts'
import { copyText } from '../../actions/copy-text.ts'
import { type Answer, graphOfRows } from '../../model/ask/answer.ts'
import { toTsv } from '../../model/ask/table-text.ts'
import { showNotice } from '../../store/show-notice.ts'
import { AddGraph } from './AnswerGraph.tsx'
import { columnsOf, rowsOf, useAnswerTable } from './answer-table.ts'
import { downloadCsv } from './download-csv.ts'
import { HeadCell } from './HeadCell.tsx'
import { TableRow } from './TableRow.tsx'
import { useRowsInSight } from './use-rows-in-sight.ts'

export function AnswerTable({ answer, name }: { readonly answer: Answer; readonly name: string }) {
  const data = useMemo(() => rowsOf(answer), [answer])
  const columns = useMemo(() => columnsOf(answer.columns), [answer.columns])
  const table = useAnswerTable(data, columns)
  const typed: unknown = table.state.globalFilter
  const filterText = typeof typed === 'string' ? typed : ''
  const frame = useRef<HTMLDivElement>(null)
  const rows = table.getRowModel().rows
  const { inSight, above, below, measure } = useRowsInSight(frame, rows)
  const picked = table.getSelectedRowModel().rows.map(({ original }) => original)
  const isFiltered = rows.length < data.length
  const taken = picked.length > 0 ? picked : rows.map(({ original }) => original)
  const what =
    picked.length > 0
      ? `${formatCount(picked.length)} picked`
      : isFiltered || answer.limited !== null
        ? `${formatCount(rows.length)} shown`
        : 'all'
  const graph = graphOfRows(
    answer,
    picked.map(({ index }) => index),
  )

  const copy = async (): Promise<void> => {
    const text = toTsv(
      answer.columns,
      taken.map(({ cells }) => cells),
    )
    if (await copyText(text))
      showNotice(
        `Copied ${formatCount(taken.length)} ${taken.length === 1 ? 'row' : 'rows'}, ready to paste into a spreadsheet`,
      )
  }

  return (
    <div className="ask-table">
      <div className="ask-table-tools">
        <input
          type="search"
          className="ask-input"
          aria-label="Filter the rows"
          placeholder="Filter the rows"
          value={filterText}
          onChange={(event) => table.setGlobalFilter(event.target.value)}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy aria-hidden="true" />
          Copy {what}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadCsv(
              name,
              answer.columns,
              taken.map(({ cells }) => cells),
            )
          }
        >
          <Download aria-hidden="true" />
          CSV
        </button>
      </div>
      <p className="quiet numbers" role="status">
        {isFiltered && `${formatCount(rows.length)} of ${formatCount(data.length)} rows shown. `}
        {picked.length > 0 && `${formatCount(picked.length)} picked. `}
        {picked.length > 0 && (
          <button type="button" className="text-button" onClick={() => table.resetRowSelection(true)}>
            Pick none
          </button>
        )}
      </p>
      {graph.entities.length > 0 && <AddGraph graph={graph} what="what you picked" />}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="ask-table-frame" ref={frame} role="region" aria-label="Rows" tabIndex={0}>
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th className="ask-pick">
                <input
                  type="checkbox"
                  aria-label="Pick all rows shown"
                  checked={rows.length > 0 && table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
              {table.getFlatHeaders().map((header) => (
                <HeadCell key={header.id} header={header} />
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} />}
            {inSight.map(({ row, index }) => (
              <TableRow
                key={row.id}
                row={row.original}
                index={index}
                isPicked={row.getIsSelected()}
                ids={answer.rowIds[row.original.index] ?? []}
                graph={answer.graph}
                onPick={() => row.toggleSelected()}
                measure={measure}
              />
            ))}
            {below > 0 && <Gap height={below} />}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p>No row has these words.</p>}
    </div>
  )
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it stands for rows and is nothing to use */}
      <td className="ask-gap" style={{ height }} />
    </tr>
  )
}
