/** How sure one fact is, from its claims alone: the rule of docs/evidence.md, and its only implementation. */
import type { Claim, Stance, Status } from '../../contract/evidence.ts'
import { sayReason } from './say-reason.ts'
import type { Voices } from './voice-of.ts'

export interface Derived {
  readonly status: Status
  /** How many independent voices support it. */
  readonly voices: number
  /** One sentence that says why. */
  readonly reason: string
}

/** What a claim must tell for its weight to be known. */
export type Evidence = Pick<Claim, 'stance' | 'saidBy' | 'source'>

const SUPPORTS: ReadonlySet<Stance> = new Set<Stance>(['confirms', 'reports', 'alleges'])
const VOUCHES: ReadonlySet<Stance> = new Set<Stance>(['confirms', 'reports'])

/** True when the claim says that it is so, however carefully. */
export const isSupport = ({ stance }: Pick<Claim, 'stance'>): boolean => SUPPORTS.has(stance)

function weigh(claims: readonly Evidence[], voices: Voices, differs: boolean): Status {
  if (differs || claims.some((claim) => !isSupport(claim))) return 'disputed'
  if (claims.some(({ stance }) => stance === 'confirms')) return 'confirmed'
  const vouching = claims.filter(({ stance }) => VOUCHES.has(stance))
  const count = new Set(vouching.map((claim) => voices.voiceOf(claim))).size
  if (count >= 2) return 'corroborated'
  return vouching.some(({ saidBy }) => saidBy === null) ? 'single-source' : 'alleged'
}

/**
 * Derives the status of a fact from the claims that make it up. `differs` says
 * that another value stands against it. The order of the claims has no effect.
 */
export function deriveStatus(claims: readonly Evidence[], voices: Voices, differs = false): Derived {
  const status = weigh(claims, voices, differs)
  const supporting = new Set(claims.filter(isSupport).map((claim) => voices.voiceOf(claim)))
  return { status, voices: supporting.size, reason: sayReason(status, claims, voices) }
}
