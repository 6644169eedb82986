/** Turns how far a load is into lines of the answer: not too many, with a rate and the time that is left. */
import type { LoadEvent } from '../../contract/cases.ts'

const TELL_EVERY_MS = 200
/** A rate of the first moments says nothing. */
const RATE_AFTER_MS = 1_000

/** A listener for the progress of a load. The beginning and the end of each stage are always told. */
export function tellLoad(
  send: (event: LoadEvent) => void,
  now: () => number = () => performance.now(),
): (stage: string, done: number, total: number) => void {
  let stage = ''
  let began = 0
  let before = 0
  let told = 0
  return (at, done, total) => {
    const time = now()
    if (at !== stage) {
      stage = at
      began = time
      before = done
    } else if (done < total && time - told < TELL_EVERY_MS) return
    told = time
    const seconds = (time - began) / 1_000
    const perSecond = time - began < RATE_AFTER_MS ? null : Math.round((done - before) / seconds)
    const secondsLeft = perSecond === null || perSecond <= 0 ? null : Math.ceil((total - done) / perSecond)
    send({ event: 'progress', stage, done, total, perSecond, secondsLeft })
  }
}
