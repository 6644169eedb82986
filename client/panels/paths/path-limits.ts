/** What paths the reader asks for, and how to ask for them less strictly. */
import type { z } from 'zod'
import type { Status } from '../../../contract/evidence.ts'
import { PATH_LENGTH_MAX, type PathsBody } from '../../../contract/paths.ts'
import { statuses } from '../../../view/words.ts'

export interface PathLimits {
  readonly maxLength: number
  readonly limit: number
  readonly avoid: readonly string[]
  readonly avoidTypes: readonly string[]
  /** Null: hubs are no obstacle. */
  readonly maxDegree: number | null
  readonly since: string | null
  readonly until: string | null
  /** The least sure status that will do; null: any. */
  readonly status: Status | null
  readonly minVoices: number
}

export const USUAL_LIMITS: PathLimits = {
  maxLength: 6,
  limit: 10,
  avoid: [],
  avoidTypes: [],
  maxDegree: null,
  since: null,
  until: null,
  status: null,
  minVoices: 0,
}

/** The steps of the slider about hubs; after the last one hubs are allowed. */
export const HUB_STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** The question for one pair of ends. */
export function toWish(from: string, to: string, limits: PathLimits): z.input<typeof PathsBody> {
  const { status, avoid, avoidTypes, ...rest } = limits
  const enough = status === null ? null : statuses.slice(0, statuses.indexOf(status) + 1)
  return { from, to, ...rest, avoid: [...avoid], avoidTypes: [...avoidTypes], statuses: enough }
}

/** Ways to ask less strictly than now, each as what its button says and the limits it leads to. */
export function widerLimits(limits: PathLimits): readonly (readonly [string, PathLimits])[] {
  const { maxLength, limit, maxDegree } = limits
  const plain = { ...USUAL_LIMITS, maxLength, limit, maxDegree }
  const isFiltered = JSON.stringify({ ...limits, limit: 0 }) !== JSON.stringify({ ...plain, limit: 0 })
  return [
    ...(maxLength < PATH_LENGTH_MAX
      ? [[`Look up to ${PATH_LENGTH_MAX} steps`, { ...limits, maxLength: PATH_LENGTH_MAX }] as const]
      : []),
    ...(isFiltered ? [['Without these filters', plain] as const] : []),
    ...(maxDegree === null ? [] : [['Allow hubs', { ...limits, maxDegree: null }] as const]),
  ]
}

/** Each pair of different ends once, in the order in which they are given. */
export function pairsOf(ends: readonly string[]): readonly (readonly [string, string])[] {
  const distinct = [...new Set(ends)]
  return distinct.flatMap((from, index) => distinct.slice(index + 1).map((to) => [from, to] as const))
}
