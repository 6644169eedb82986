/** Says in one sentence why a fact has its status, with the names of those who say so. */
import type { Claim, Stance, Status } from '../../contract/evidence.ts'
import type { Voices } from './voice-of.ts'

type Evidence = Pick<Claim, 'stance' | 'saidBy' | 'source'>

/** More names than this are counted instead. */
const NAMED = 3

function joinNames(names: readonly string[]): string {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** One name for each voice, in alphabetical order, whatever the order of the claims. */
function voiceNames(claims: readonly Evidence[], voices: Voices): string[] {
  const names = new Map<string, string>()
  for (const claim of claims) {
    const voice = voices.voiceOf(claim)
    const name = voices.nameOf(claim)
    const known = names.get(voice)
    if (known === undefined || name < known) names.set(voice, name)
  }
  return [...names.values()].sort()
}

const outletNames = (claims: readonly Evidence[], voices: Voices): string[] =>
  [...new Set(claims.map((claim) => voices.outletOf(claim)))].sort()

const withStance = (claims: readonly Evidence[], ...stances: readonly Stance[]): Evidence[] =>
  claims.filter(({ stance }) => stances.includes(stance))

function sayDisputed(claims: readonly Evidence[], voices: Voices): string {
  const named = (verb: string, ...stances: readonly Stance[]): string[] => {
    const names = voiceNames(withStance(claims, ...stances), voices)
    return names.length === 0 ? [] : [`${verb} ${joinNames(names)}`]
  }
  const against = [...named('denied by', 'denies'), ...named('doubted by', 'disputes')]
  const sides = [...named('said by', 'confirms', 'reports', 'alleges'), ...against]
  return `disputed: ${sides.join(', ')}${against.length === 0 ? ', while another value stands against it' : ''}`
}

function sayConfirmed(claims: readonly Evidence[], voices: Voices): string {
  const all = voiceNames(claims, voices).length
  const more = all > 1 ? `; ${all} independent voices in all` : ''
  return `confirmed: verified by ${joinNames(voiceNames(withStance(claims, 'confirms'), voices))}${more}`
}

function sayCorroborated(claims: readonly Evidence[], voices: Voices): string {
  const names = voiceNames(withStance(claims, 'reports'), voices)
  return `corroborated: ${names.length} independent voices, ${joinNames(names)}`
}

function saySingleSource(claims: readonly Evidence[], voices: Voices): string {
  const vouching = withStance(claims, 'reports')
  const repeated = outletNames(vouching, voices).length
  const relays = repeated > 1 ? `, printed in ${repeated} outlets` : ''
  const verb = voiceNames(claims, voices).length > 1 ? 'vouches for it' : 'says so'
  return `single source: only ${joinNames(voiceNames(vouching, voices))} ${verb}${relays}`
}

function sayAlleged(claims: readonly Evidence[], voices: Voices): string {
  const names = voiceNames(claims, voices)
  const outlets = outletNames(claims, voices)
  const where = outlets.length === 1 ? joinNames(outlets) : `${outlets.length} outlets`
  if (claims.some(({ saidBy }) => saidBy === null)) {
    const among = names.length === 1 ? 'which does not vouch for it' : 'none of whom vouches for it'
    return `alleged: only said by ${joinNames(names)}, ${among}`
  }
  if (names.length > 1) return `alleged: ${where}, quoting ${joinNames(names)}`
  return `alleged: ${where}, ${outlets.length > 2 ? 'all ' : outlets.length === 2 ? 'both ' : ''}quoting ${joinNames(names)}`
}

const SAY: Readonly<Record<Status, (claims: readonly Evidence[], voices: Voices) => string>> = {
  disputed: sayDisputed,
  confirmed: sayConfirmed,
  corroborated: sayCorroborated,
  'single-source': saySingleSource,
  alleged: sayAlleged,
}

/** Returns the sentence for a fact with this status, the same for any order of `claims`. */
export function sayReason(status: Status, claims: readonly Evidence[], voices: Voices): string {
  return SAY[status](claims, voices)
}
