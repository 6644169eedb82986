/** When a link held, in words. */
import type { Link } from '../contract/graph.ts'
import { formatPeriod, formatWhen } from './format-date.ts'

/** Link types that last: with a start alone they began then. All others happened then. */
const LASTING = new Set([
  'ASSOCIATE_OF',
  'COMMANDS',
  'CONTROLS',
  'DEPUTY_OF',
  'DETAINED',
  'DIRECTOR_OF',
  'EMPLOYED_BY',
  'HELD',
  'HOLDS_OFFICE_IN',
  'LEADS',
  'MEMBER_OF',
  'OWNS',
  'PART_OF',
  'PROTECTS',
  'REPRESENTS',
  'SERVED',
  'SPOUSE_OF',
  'STUDIED_AT',
])

/** Whether links of this type last, so that a start alone says that they began then. */
export const lasts = (type: string): boolean => LASTING.has(type)

/** `from 2009`, `2009–2022`, `until 2010`, or the plain date of what happens once; null when nothing is known. */
export function linkPeriod({ type, start, end }: Pick<Link, 'type' | 'start' | 'end'>): string | null {
  return lasts(type) ? formatPeriod(start, end) : formatWhen(start, end)
}
