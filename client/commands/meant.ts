/** Whom a command is about: what is selected, or else where the keyboard is. */
import type { Situation } from './situation.ts'

/** The selected entities, or what the keyboard is at when none is selected. */
export function meantEntities({ view, at }: Situation): readonly string[] {
  const chosen = [...view.selection].filter((id) => view.entities.has(id))
  return chosen.length === 0 ? at : chosen
}

/** The entity that the keyboard is at, or else the only one that is selected; null when it is not clear which is meant. */
export function meantEntity(situation: Situation): string | null {
  const [only, ...others] = situation.at.length > 0 ? situation.at : meantEntities(situation)
  return others.length === 0 ? (only ?? null) : null
}

/** A hindrance: something has to be selected, or walked to, before `purpose`. */
export const needsEntities =
  (purpose: string) =>
  (situation: Situation): string | null =>
    meantEntities(situation).length > 0 ? null : `Select the entities to ${purpose} first`

/** A hindrance: it has to be clear which entity is meant. */
export const needsEntity =
  (purpose: string) =>
  (situation: Situation): string | null =>
    meantEntity(situation) === null ? `Select the one entity to ${purpose} first` : null

/** A hindrance: the canvas is empty. */
export const needsCanvas = ({ view }: Situation): string | null =>
  view.entities.size === 0 ? 'There is nothing on the canvas yet' : null
