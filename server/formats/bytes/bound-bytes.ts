/** Stops what unpacks to far more than anybody sent: a small archive can hold gigabytes of nothing. */
import { Refusal } from '../refusal.ts'

/** All that one load may unpack to. */
export const MOST_UNPACKED = 2_000_000_000
/** Below this size nobody asks how well it was packed. */
const SMALL = 32_000_000
/** Text packs to a twentieth, tables of zeros to a hundredth; beyond that nobody has written it. */
const MOST_TIMES = 300

/** Counts what went in and came out; throws a Refusal when it is out of proportion. */
export function openBound(): { readonly packed: (size: number) => void; readonly unpacked: (size: number) => void } {
  let packed = 0
  let unpacked = 0
  return {
    packed: (size) => {
      packed += size
    },
    unpacked: (size) => {
      unpacked += size
      if (unpacked > MOST_UNPACKED) {
        throw new Refusal('the archive unpacks to more than 2 GB; expected less, such as one file at a time')
      }
      if (unpacked > SMALL && unpacked > packed * MOST_TIMES) {
        throw new Refusal(
          `the archive unpacks to more than ${MOST_TIMES} times its size, as no real file does; expected the file as it was, unpacked`,
        )
      }
    },
  }
}

export type Bound = ReturnType<typeof openBound>
