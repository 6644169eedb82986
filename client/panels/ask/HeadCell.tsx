/** The head of a column: its name, and a press sorts by it, up, down, and as it came. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { propertyWords } from '../../../view/words.ts'
import type { AnswerHeader } from './answer-table.ts'

const SORTED = { asc: 'ascending', desc: 'descending' } as const

export function HeadCell({ header }: { readonly header: AnswerHeader }) {
  const { column } = header
  const sorted = column.getIsSorted()
  return (
    <th scope="col" aria-sort={sorted === false ? 'none' : SORTED[sorted]}>
      <button type="button" className="ask-head" onClick={column.getToggleSortingHandler()}>
        {propertyWords(String(column.columnDef.header))}
        {sorted === 'asc' && <ArrowUp aria-hidden="true" />}
        {sorted === 'desc' && <ArrowDown aria-hidden="true" />}
      </button>
    </th>
  )
}
