/** What a command is: one thing that the reader can have done, however they ask for it. */
import type { LucideIcon } from 'lucide-react'
import type { MenuAbout } from '../store/menu.ts'
import type { Situation } from './situation.ts'

/** The chapters of the sheet of keys, in their order. */
export const GROUPS = [
  'Walking',
  'Exploring',
  'Selecting',
  'Showing',
  'Arranging',
  'Groups and notes',
  'Looking',
  'Steps',
  'Page',
] as const
export type Group = (typeof GROUPS)[number]

/** Where the keyboard has to be: on the canvas; there or on nothing in particular; anywhere but in a field, a menu or a dialog. */
export type KeyScope = 'canvas' | 'page' | 'anywhere'

/** Where its button stands: always in the toolbar, in there while the screen is wide enough, or only in its “More” menu. */
export type ToolbarPlace = 'always' | 'wide' | 'more'

interface Named {
  /** kebab-case, unique. */
  readonly id: string
  readonly group: Group
  /** Short, as on a button; from the situation where it tells what exactly would happen: “Undo: Hide 3 entities”. */
  readonly label: string | ((situation: Situation) => string)
  /** What it does, in a sentence without a full stop, for the sheet of keys. */
  readonly about: string
  readonly icon?: LucideIcon
  readonly toolbar?: ToolbarPlace
  readonly menus?: readonly MenuAbout[]
  /** Why it is not possible now, in a sentence that says what to do first; null when it is. Pure. */
  readonly hindrance?: (situation: Situation) => string | null
  /** False when there was nothing to do, so that the key is left to the browser. */
  readonly run: (situation: Situation) => boolean | void
}

/** `keys` as `Ctrl+Shift+Z`, `H`, `?`, `ArrowLeft`, any of them. A command without a key says why. */
export type Command = Named &
  ({ readonly keys: readonly [string, ...string[]]; readonly scope: KeyScope } | { readonly keyless: string })

export const labelOf = ({ label }: Command, situation: Situation): string =>
  typeof label === 'string' ? label : label(situation)

export const hindranceOf = ({ hindrance }: Command, situation: Situation): string | null =>
  hindrance?.(situation) ?? null
