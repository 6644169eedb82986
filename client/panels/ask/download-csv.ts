/** Gives the reader rows as a CSV file. */
import { toCsv } from '../../model/ask/table-text.ts'

export function downloadCsv(name: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name === '' ? 'answer' : name}.csv`
  link.click()
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
