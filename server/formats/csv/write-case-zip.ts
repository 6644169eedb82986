/** Writes a case folder of CSV files in a zip, which spreadsheets open and Entourage loads again. */
import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import { plainName } from '../../names/plain-name.ts'
import type { CasePart } from '../case-part.ts'
import { toCaseFiles } from './case-files.ts'
import { defuseCell } from './write-cell.ts'

/** The earliest that a zip can say, so that the same data give the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/** A lone line feed within a cell would end the row for many readers. */
const FORM = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ }

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

export function* writeCaseZip(part: CasePart): Generator<Uint8Array> {
  const id = part.case ?? part.title
  // The name of the folder is the id of the case, as long as every system takes it.
  const folder = PLAIN.test(id) ? id : plainName(id)
  const files = toCaseFiles(part).map(({ name, columns, rows }): [string, Uint8Array] => [
    `${folder}/${name}`,
    strToU8(
      stringify(
        [columns, ...rows].map((row) => row.map(defuseCell)),
        FORM,
      ),
    ),
  ])
  yield zipSync(Object.fromEntries(files), { mtime: NO_TIME })
}
