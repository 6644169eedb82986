/** A case that was read from files of another format, as the files of a case folder. */
import { stringify } from 'csv-stringify/sync'
import type { Case } from '../../cases/case.ts'
import type { CaseUpload } from '../../cases/case-upload.ts'
import { toCaseFiles } from './case-files.ts'
import { defuseCell } from './write-cell.ts'

/** The upload that `parseCase` reads as `draft`. */
export function toCaseUpload(draft: Case): CaseUpload {
  const links = draft.links.map((link) => ({ ...link, status: 'single-source' as const, voices: 1 }))
  // Whatever a claim has becomes a column.
  const claims = draft.claims.map((placed) => {
    const { place: _, ...claim } = placed
    return claim
  })
  const files = toCaseFiles({ ...draft, case: draft.id, links, claims, speakers: [] })
  const toText = (rows: readonly (readonly string[])[]): string =>
    stringify(
      rows.map((row) => row.map(defuseCell)),
      { quoted_match: /[\r\n]/ },
    )
  return {
    id: draft.id,
    files: Object.fromEntries(files.map(({ name, columns, rows }) => [name, toText([columns, ...rows])])),
  }
}
