/**
 * What a reader of any format yields, one record after the other in the order
 * of the file: as the file says it, before ids are matched and names made plain.
 */
import type { PropertyValue } from '../../contract/values.ts'
import type { CaseClaim, CaseSource, Place } from '../cases/case.ts'

/**
 * An entity as it stands in a file. `name` null: the id is its name; `type` null: the file does not say.
 * `sources` are ids of sources that list it; none means that the file itself is the source, null that what there is to cite comes as claims.
 */
export interface EntityRecord {
  readonly kind: 'entity'
  readonly id: string
  readonly type: string | null
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly sources: readonly string[] | null
  /** Id of the group or node that it is inside of. */
  readonly group: string | null
  /** What it does not say is left open, and not denied. */
  readonly partial?: true
  readonly place: Place
}

/** `id` null: the file gives none; it follows from what the link says. */
export interface LinkRecord {
  readonly kind: 'link'
  readonly id: string | null
  readonly type: string | null
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly sources: readonly string[]
  /** What its ends are when nothing lists them. */
  readonly fromType: string | null
  readonly toType: string | null
  /** As with entities. */
  readonly partial?: true
  readonly place: Place
}

export interface SourceRecord extends Omit<CaseSource, 'place'> {
  readonly kind: 'source'
  readonly place: Place
}

export interface ClaimRecord extends CaseClaim {
  readonly kind: 'claim'
}

/** What the file says of itself. */
export interface HeadRecord {
  readonly kind: 'head'
  readonly title: string | null
  readonly summary: string | null
  readonly start: readonly string[]
}

export type FormatRecord = EntityRecord | LinkRecord | SourceRecord | ClaimRecord | HeadRecord
