/**
 * A view as a text for the address bar, and back. It holds what the reader
 * made (which entities, where, pinned, hidden, chosen, filter) and nothing
 * that the database knows better: `v=2&on=person/ada,0,0;org/b,120,-40,pin`.
 */
import type { Filter, View } from '../../view/view.ts'
import { readFilter, writeFilter } from './address-filter.ts'
import { type AddressMarks, readMarks, writeMarks } from './address-marks.ts'
import { itemsOf, readId, writeId, writeIds } from './address-parts.ts'
import { UnreadableAddress } from './unreadable-address.ts'

const VERSION = '2'
/** The first version knew fewer filters; what it wrote means the same today. */
const READABLE: ReadonlySet<string> = new Set(['1', VERSION])
/** More than the server gives back at once. */
const ENTITIES_MAX = 20_000

export interface ViewAddress {
  readonly entities: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly pinned: boolean
    readonly hidden: boolean
  }[]
  readonly selection: readonly string[]
  readonly filter: Filter
  readonly marks: AddressMarks
}

export type AddressReading =
  | { readonly ok: true; readonly address: ViewAddress }
  | { readonly ok: false; readonly reason: string }

/** The text for `location.hash`, without `#`; empty for an empty view. Positions are rounded to whole pixels. */
export function writeAddress(view: View): string {
  if (view.entities.size === 0) return ''
  const on = [...view.entities.keys()].map((id) => {
    const point = view.positions.get(id) ?? { x: 0, y: 0 }
    const flags = `${view.pinned.has(id) ? ',pin' : ''}${view.hidden.has(id) ? ',hide' : ''}`
    return `${writeId(id)},${whole(point.x)},${whole(point.y)}${flags}`
  })
  return [
    `v=${VERSION}`,
    `on=${on.join(';')}`,
    ...writeIds('chosen', view.selection),
    ...writeFilter(view.filter),
    ...writeMarks(view),
  ].join('&')
}

/** Reads what `writeAddress` wrote. Anything else gives a sentence that says what is wrong, never an exception. */
export function readAddress(text: string): AddressReading {
  const parts = new Map<string, string>()
  for (const part of text.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=')
    if (at > 0) parts.set(part.slice(0, at), part.slice(at + 1))
  }
  const version = parts.get('v')
  if (version === undefined) return refuse('it does not describe a view')
  if (!READABLE.has(version)) return refuse(`it was made by another version of this page (${version.slice(0, 20)})`)
  try {
    const entities = itemsOf(parts.get('on')).map(readEntity)
    if (entities.length > ENTITIES_MAX) return refuse(`it names more than ${ENTITIES_MAX} entities`)
    if (new Set(entities.map(({ id }) => id)).size < entities.length) return refuse('it names an entity twice')
    return {
      ok: true,
      address: {
        entities,
        selection: itemsOf(parts.get('chosen')).map(readId),
        filter: readFilter(parts),
        marks: readMarks(
          parts,
          entities.map(({ id }) => id),
        ),
      },
    }
  } catch (error) {
    if (error instanceof UnreadableAddress || error instanceof URIError) return refuse(error.message)
    throw error
  }
}

function refuse(reason: string): AddressReading {
  return { ok: false, reason: `The address holds no view that can be opened: ${reason}.` }
}

function readEntity(item: string): ViewAddress['entities'][number] {
  const [id = '', x = '', y = '', ...flags] = item.split(',')
  const known = flags.every((flag) => flag === 'pin' || flag === 'hide')
  if (!known) throw new UnreadableAddress(`“${item.slice(0, 60)}” has a mark that is not known`)
  return {
    id: readId(id),
    x: readNumber(x),
    y: readNumber(y),
    pinned: flags.includes('pin'),
    hidden: flags.includes('hide'),
  }
}

function readNumber(text: string): number {
  if (!/^-?\d{1,7}$/.test(text)) throw new UnreadableAddress(`“${text.slice(0, 60)}” is no position`)
  return Number(text) + 0
}

const FARTHEST = 9_999_999

// Plus zero, because minus zero and zero are different to some comparisons.
const whole = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value))) + 0
