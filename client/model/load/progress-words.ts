/** How far a check or a load is, in words. */
import { formatCount } from '../../../view/words.ts'
import { capitalised, sizeWords } from './load-words.ts'

/** `done` of `total` in this stage: bytes while files are sent or read, otherwise records. A `total` of one tells nothing. */
export interface LoadProgress {
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly perSecond: number | null
  readonly secondsLeft: number | null
}

const STAGES: Readonly<Record<string, string>> = {
  sending: 'Sending the files',
  reading: 'Reading the files',
  checking: 'Checking every line',
  comparing: 'Comparing with what is here',
}

const IN_BYTES: ReadonlySet<string> = new Set(['sending', 'reading'])

export const stageWords = ({ stage }: Pick<LoadProgress, 'stage'>): string => STAGES[stage] ?? capitalised(stage)

/** The part that is done, 0 to 1; null when it cannot be told. */
export const shareOf = ({ done, total }: LoadProgress): number | null => (total > 1 ? Math.min(1, done / total) : null)

/** “2 300 of 300 000, 1 200 a second, about 4 minutes left”; empty when there is nothing to tell. */
export function rateWords({ stage, done, total, perSecond, secondsLeft }: LoadProgress): string {
  if (total <= 1) return ''
  const amount = IN_BYTES.has(stage) ? sizeWords : formatCount
  return [
    `${amount(done)} of ${amount(total)}`,
    ...(perSecond === null ? [] : [`${amount(perSecond)}${IN_BYTES.has(stage) ? '' : ' rows'} a second`]),
    ...(secondsLeft === null || done >= total ? [] : [`about ${timeWords(secondsLeft)} left`]),
  ].join(', ')
}

/** Behind how many others a load waits. */
export function queueWords(place: number): string {
  return place === 1
    ? 'Another load is running. This one begins when it is done.'
    : `Another load is running, and ${formatCount(place - 1)} ${place === 2 ? 'waits' : 'wait'} before this one.`
}

function timeWords(seconds: number): string {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
