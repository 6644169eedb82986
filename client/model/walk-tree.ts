/** Where the arrow keys lead in a tree, after the ARIA practices. */
import type { TreeRow } from './tree-rows.ts'

export type TreeStep = { readonly to: number } | { readonly open: string } | { readonly close: string }

/** What a key does with the row at `at`: go to another row, open it, or close it; null for no key of a tree. */
export function walkTree(rows: readonly TreeRow[], at: number, key: string): TreeStep | null {
  const row = rows[at]
  const last = rows.length - 1
  if (row === undefined) return null
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, at + 1) }
    case 'ArrowUp':
      return { to: Math.max(0, at - 1) }
    case 'Home':
      return { to: 0 }
    case 'End':
      return { to: last }
    case 'ArrowRight':
      return row.open === false ? { open: row.key } : { to: row.open === true ? Math.min(last, at + 1) : at }
    case 'ArrowLeft':
      return row.open === true ? { close: row.key } : { to: parentOf(rows, at) }
    default:
      return null
  }
}

function parentOf(rows: readonly TreeRow[], at: number): number {
  const parent = rows.findIndex(({ key }) => key === rows[at]?.parent)
  return parent < 0 ? at : parent
}
