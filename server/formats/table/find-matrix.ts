/** Tells whether a table is a matrix: names along both sides and marks between, not a list. */

const MARK = /^(|[01x✓✔+-]|\d+([.,]\d+)?|yes|no|ja|nein)$/i

/** True when the names at the side are those at the top, or all cells between many columns are marks. */
export function isMatrix(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (header.length < 3 || rows.length < 2) return false
  const top = new Set(header.slice(1).filter((name) => name !== ''))
  const side = rows.map(([name = '']) => name)
  const marks = rows.every((row) => row.slice(1).every((cell) => MARK.test(cell)))
  const both = side.filter((name) => top.has(name)).length
  if (marks && both * 2 > Math.max(top.size, side.length)) return true
  // No corner, at least three columns, and nothing but marks.
  return marks && header.length > 3 && header[0] === '' && top.size === header.length - 1
}
