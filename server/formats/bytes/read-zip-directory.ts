/** Reads the list at the end of a ZIP archive, which says of each file what its checksum is (APPNOTE.TXT, 4.3). */

import { strFromU8 } from 'fflate'

const END = 0x06054b50
const END_SIZE = 22
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
/** What stands where a number needs 64 bits. */
const IN_64 = 0xffffffff

/** The end of the archive as far as it was kept, large enough for the list of a thousand files. */
export const DIRECTORY_BYTES = 1_000_000

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    // A remark may follow it, which may look like anything but is as long as it says.
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return -1
}

function startOf(view: DataView, end: number): number | null {
  const size = view.getUint32(end + 12, true)
  if (size !== IN_64) return end - size
  // The list is followed by its own end, of 56 bytes, and a pointer of 20 to that.
  const end64 = end - 76
  return end64 >= 0 && view.getUint32(end64, true) === END_64
    ? end64 - Number(view.getBigUint64(end64 + 40, true))
    : null
}

/**
 * Returns the CRC-32 of each file by its name as the archive writes it, of those
 * whose entry is within `tail`, the last bytes of the archive; null when the
 * archive has no end.
 */
export function readZipDirectory(tail: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const found = new Map<string, number>()
  let at = startOf(view, end) ?? -1
  if (at < 0) return found
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY) {
    const size = view.getUint16(at + 28, true)
    const name = tail.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + size)
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0
    found.set(strFromU8(name, !isUtf8), view.getUint32(at + 16, true))
    at += ENTRY_SIZE + size + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}
