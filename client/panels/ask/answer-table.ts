/** The table library, set up for the rows of an answer: any column sorts, one filter goes over all, rows can be picked. */
import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  type Header,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import type { Answer } from '../../model/ask/answer.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import { compareCells } from '../../model/ask/compare-cells.ts'

export interface AnswerRow {
  /** Its place among the rows as they came. */
  readonly index: number
  readonly cells: readonly unknown[]
}

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
})

type Features = typeof features
export type AnswerHeader = Header<Features, AnswerRow>

export function rowsOf({ rows }: Pick<Answer, 'rows'>): AnswerRow[] {
  return rows.map((cells, index) => ({ index, cells }))
}

/** Columns are told apart by their place: a statement may name two alike. */
export function columnsOf(names: readonly string[]): ColumnDef<Features, AnswerRow>[] {
  return names.map((name, at) => ({
    id: String(at),
    accessorFn: ({ cells }): unknown => cellWords(cells[at]),
    header: name,
    sortFn: (one, other) => compareCells(one.original.cells[at], other.original.cells[at]),
  }))
}

export function useAnswerTable(data: AnswerRow[], columns: ColumnDef<Features, AnswerRow>[]) {
  return useTable({
    features,
    data,
    columns,
    getRowId: ({ index }) => String(index),
    globalFilterFn: 'includesString',
    sortDescFirst: false,
    // What is picked is kept as long as this answer is.
    enableRowSelection: true,
  })
}
