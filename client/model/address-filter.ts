/** The filter's part of an address: one word for each condition in force, nothing for the others. */
import type { Status } from '../../contract/evidence.ts'
import { firstDay, isDate, lastDay } from '../../view/days.ts'
import { type Filter, NO_FILTER, type Period } from '../../view/view.ts'
import { statuses } from '../../view/words.ts'
import { itemsOf, readId, readText, writeId, writeIds } from './address-parts.ts'
import { UnreadableAddress } from './unreadable-address.ts'

/** `voices=2`, `without=Event`, `from=2014`; empty for no filter. */
export function writeFilter(filter: Filter): readonly string[] {
  const { asOf, minDegree, maxDegree } = filter
  const { from, to } = filter.period ?? { from: null, to: null }
  return [
    ...(filter.minVoices > 0 ? [`voices=${filter.minVoices}`] : []),
    ...(filter.confirmedOnly ? ['confirmed=only'] : []),
    ...(filter.hideAlleged ? ['alleged=hide'] : []),
    ...writeIds('without', filter.entityTypes),
    ...writeIds('without-link', filter.linkTypes),
    ...writeIds('without-status', filter.statuses),
    ...writeIds('without-case', filter.cases),
    ...(minDegree === null ? [] : [`links-least=${minDegree}`]),
    ...(maxDegree === null ? [] : [`links-most=${maxDegree}`]),
    ...(from === null ? [] : [`from=${from}`]),
    ...(to === null ? [] : [`to=${to}`]),
    ...(asOf === null ? [] : [`as-of=${asOf}`]),
    ...(filter.undated ? [] : ['undated=hide']),
    ...(filter.text === '' ? [] : [`text=${writeId(filter.text)}`]),
    ...(filter.fade ? ['left-out=fade'] : []),
  ]
}

/** The filter that `writeFilter` wrote, of this version or of the first, which knew less. Throws UnreadableAddress. */
export function readFilter(parts: ReadonlyMap<string, string>): Filter {
  return {
    ...NO_FILTER,
    minVoices: readCount(parts.get('voices'), 'the number of voices is none') ?? 0,
    confirmedOnly: parts.get('confirmed') === 'only',
    hideAlleged: parts.get('alleged') === 'hide',
    entityTypes: new Set(itemsOf(parts.get('without')).map(readId)),
    linkTypes: new Set(itemsOf(parts.get('without-link')).map(readId)),
    statuses: new Set(itemsOf(parts.get('without-status')).map(readStatus)),
    cases: new Set(itemsOf(parts.get('without-case')).map(readId)),
    minDegree: readCount(parts.get('links-least'), 'the number of links is none'),
    maxDegree: readCount(parts.get('links-most'), 'the number of links is none'),
    period: readPeriod(parts.get('from'), parts.get('to')),
    asOf: readDate(parts.get('as-of')),
    undated: parts.get('undated') !== 'hide',
    text: readText(parts.get('text') ?? ''),
    fade: parts.get('left-out') === 'fade',
  }
}

function readCount(text: string | undefined, complaint: string): number | null {
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text)) throw new UnreadableAddress(complaint)
  return Number(text)
}

function readPeriod(fromText: string | undefined, toText: string | undefined): Period | null {
  const from = readDate(fromText)
  const to = readDate(toText)
  if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
    throw new UnreadableAddress('its period ends before it begins')
  }
  return from === null && to === null ? null : { from, to }
}

function readDate(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isDate(text)) throw new UnreadableAddress(`“${text.slice(0, 60)}” is no date`)
  return text
}

function readStatus(text: string): Status {
  const status = statuses.find((each) => each === text)
  if (status === undefined) throw new UnreadableAddress(`“${text.slice(0, 60)}” is no status`)
  return status
}
