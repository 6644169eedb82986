/** Deals records into lots that fit into memory, so that all with one key are in one lot (as a Grace hash join does). */
import { hashText } from '../../formats/values/hash-text.ts'
import { PackedRecords } from './packed-records.ts'
import type { Records } from './records.ts'

/** As many records as are held at a time: some dozen megabytes. */
const LOT = 20_000
/** Each lot keeps its last ones unpacked, and there may be many lots. */
const TOGETHER = 200

/** Yields lot after lot; within one the records keep their order, and few records are one lot. */
export function* partition<Item>(records: Records<Item>, keyOf: (item: Item) => string): Generator<Item[]> {
  const count = Math.ceil(records.length / LOT)
  if (count <= 1) {
    yield [...records]
    return
  }
  const lots = Array.from({ length: count }, () => new PackedRecords<Item>([], TOGETHER))
  for (const record of records) lots[hashText(keyOf(record)) % count]?.push(record)
  for (const lot of lots) yield [...lot]
}
