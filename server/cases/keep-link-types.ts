/** Counts the links of each type when a case is loaded, because doing so for each visitor takes long in a large store. */
import { z } from 'zod'
import { LinkTypeRow, toLinkTypeLine, toLinkTypeRow } from '../explore/link-type-rows.ts'
import type { Run } from '../graph/port.ts'

const NO_ROW = z.never()
const CountRow = z.object({ count: z.number().int() })
const LinesRow = z.object({ lines: z.array(z.string()) })

/** Counts anew; `types` are those of the links that were just written. The store must be there. */
export async function keepLinkTypes(run: Run, types: Iterable<string>): Promise<void> {
  const [kept] = await run('kept-link-types', {}, LinesRow)
  const before = kept === undefined ? await run('link-types', {}, LinkTypeRow) : kept.lines.map(toLinkTypeRow)
  const rows: LinkTypeRow[] = []
  for (const type of new Set([...before.map((row) => row.type), ...types])) {
    const [row] = await run('links-of-type', {}, CountRow, { Type: type })
    if (row !== undefined && row.count > 0) rows.push({ type, count: row.count })
  }
  rows.sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
  await run('keep-link-types', { lines: rows.map(toLinkTypeLine) }, NO_ROW)
}
