/** A question that can be asked again: a saved query or a statement of one's own, with what is filled in. */
import type { ParameterType } from '../../../contract/queries.ts'
import type { Blanks } from './blanks.ts'

export type BlankType = (typeof ParameterType.options)[number]

export type Question =
  | { readonly kind: 'saved'; readonly id: string; readonly blanks: Blanks }
  | {
      readonly kind: 'cypher'
      readonly statement: string
      /** By name of a parameter; one that is not here is a text. */
      readonly types: Readonly<Record<string, BlankType>>
      readonly blanks: Blanks
    }
