/** Counts the links of each type when a case is loaded, because doing so for each visitor takes long in a large store. */
import { z } from 'zod'
import { type LinkTypeRow, toLinkTypeLine, toLinkTypeRow } from '../explore/link-type-rows.ts'
import type { Run } from '../graph/port.ts'

const NO_ROW = z.never()
const CountRow = z.object({ count: z.number().int() })
const LinesRow = z.object({ lines: z.array(z.string()) })

/**
 * Counts anew; `types` are those of the links that were just written. A store
 * from before loading did so, with other types in it, is left as it is: telling
 * a million links apart takes longer than a statement may. The store must be there.
 */
export async function keepLinkTypes(run: Run, types: Iterable<string>): Promise<void> {
  const [kept] = await run('kept-link-types', {}, LinesRow)
  const before = kept?.lines.map((line) => toLinkTypeRow(line).type) ?? []
  const rows: LinkTypeRow[] = []
  for (const type of new Set([...before, ...types])) {
    const [row] = await run('links-of-type', {}, CountRow, { Type: type })
    if (row !== undefined && row.count > 0) rows.push({ type, count: row.count })
  }
  const [all] = await run('number-of-links', {}, CountRow)
  if (rows.reduce((sum, { count }) => sum + count, 0) !== (all?.count ?? 0)) return
  rows.sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
  await run('keep-link-types', { lines: rows.map(toLinkTypeLine) }, NO_ROW)
}
