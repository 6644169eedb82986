/**
 * Gives back what nothing uses any more while a large file is gone through. Left
 * to itself the engine lets garbage grow to three times of what is alive before
 * it looks, which for a file of 100 MB is a sixth of all memory that a check takes.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** After so many letters of records: about a second of work. */
const AFTER = 48_000_000
/** Looking through more than this, such as a large index of names, would keep those waiting who ask the server meanwhile. */
const MOST_BYTES = 120_000_000

let collect: (() => void) | null = null
let letters = 0

/** The engine's own function, which is there only for those who ask for it. */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('typeof gc === "function" ? gc : () => undefined') as () => void
}

/** To be told of all that is packed and taken apart. */
export function letGoAfter(count: number): void {
  letters += count
  if (letters < AFTER) return
  letters = 0
  if (getHeapStatistics().used_heap_size > MOST_BYTES) return
  collect ??= findCollector()
  collect()
}
