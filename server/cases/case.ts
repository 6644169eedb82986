/** A case as its files say it: every record with its place, nothing derived. */
import type { Source, Stance } from '../../contract/evidence.ts'
import type { PropertyValue } from '../../contract/values.ts'
import type { Records } from './records/records.ts'

/** Where a record stands: the file and the line that it begins on. */
export interface Place {
  readonly file: string
  readonly line: number
}

export type Properties = Readonly<Record<string, PropertyValue>>

/** A record that does not say all there is: what it leaves open stays as the store has it. Pictures hold such, and mentions of who speaks. */
interface MaybePartial {
  readonly partial?: true
}

/** `properties` holds what the type has besides (`born`, `start`, `latitude`) and the case's own columns; absent ones are left out. */
export interface CaseEntity extends MaybePartial {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly properties: Properties
  readonly place: Place
}

/** `properties` holds `role`, `start`, `end` and the case's own columns; absent ones are left out. */
export interface CaseLink extends MaybePartial {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
  readonly place: Place
}

export type CaseSource = Source & { readonly place: Place }

export interface CaseClaim {
  readonly id: string
  readonly about: string
  readonly property: string | null
  readonly value: string | null
  readonly unit: string | null
  readonly asOf: string | null
  readonly text: string
  readonly stance: Stance
  readonly saidBy: string | null
  readonly via: readonly string[]
  readonly source: string
  readonly locator: string | null
  readonly place: Place
}

/** A warning that the curator has looked at. */
export interface Waiver {
  readonly warning: string
  readonly about: string
  readonly reason: string
  readonly place: Place
}

/** A case on its way into the store: all records in the order of their files, more of them than a list may hold. */
export interface Draft {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly start: readonly string[]
  readonly entities: Records<CaseEntity>
  readonly links: Records<CaseLink>
  readonly sources: readonly CaseSource[]
  readonly claims: Records<CaseClaim>
  readonly waivers: readonly Waiver[]
}

/** One that is small enough for lists. */
export interface Case extends Draft {
  readonly entities: readonly CaseEntity[]
  readonly links: readonly CaseLink[]
  readonly claims: readonly CaseClaim[]
}
