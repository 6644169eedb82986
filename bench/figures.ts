/** What a benchmark found, and the table it is printed as. */

/** One measured figure beside what it should be at most; `measured` and `limit` are in `unit`. */
export interface Figure {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly unit: '×' | 'ms' | 's' | 'kB' | 'MB'
  /** How the figure came about: the two times behind a ratio, the number of runs. */
  readonly note: string
}

/** A group of figures that `npm run bench NAME` runs alone. */
export interface Benchmark {
  readonly name: string
  run(report: (line: string) => void): Promise<readonly Figure[]>
}

const rounded = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** Columns padded to the widest cell, for a terminal or a page in Markdown. */
export function formatFigures(figures: readonly Figure[]): string {
  const head = ['figure', 'measured', 'at most', '', 'how']
  const rows = figures.map(({ what, measured, limit, unit, note }) => [
    what,
    `${rounded(measured)} ${unit}`,
    `${limit} ${unit}`,
    measured <= limit ? 'met' : 'MISSED',
    note,
  ])
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
