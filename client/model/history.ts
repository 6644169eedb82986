/** Every state that the reader made, so that each step can be taken back and made again. */
import { EMPTY_VIEW, type View } from '../../view/view.ts'

/** A view and the name of the step that led to it ("Expand Northquay Port"). */
export interface Step {
  readonly name: string
  readonly view: View
}

/** `past` ends with the step before the present one, `future` begins with the one after it. */
export interface History {
  readonly past: readonly Step[]
  readonly present: Step
  readonly future: readonly Step[]
}

/** Earlier steps than this are forgotten; views share what they have in common, so that many fit. */
export const STEPS_KEPT = 500

export const EMPTY_HISTORY: History = { past: [], present: { name: 'Start', view: EMPTY_VIEW }, future: [] }

/** A new step after the present one; steps taken back before it are forgotten. The same view is no step. */
export function addStep(history: History, name: string, view: View): History {
  if (view === history.present.view) return history
  return { past: [...history.past, history.present].slice(-STEPS_KEPT), present: { name, view }, future: [] }
}

/** The present step with another view, for what is not worth a step, such as a choice; and with another name while a step is still being made. */
export function amendStep(history: History, view: View, name = history.present.name): History {
  const { present } = history
  return view === present.view && name === present.name ? history : { ...history, present: { name, view } }
}

/** One step back; the same history when there is none. */
export function stepBack(history: History): History {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** One step forward again; the same history when none was taken back. */
export function stepForward(history: History): History {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future }
}

/** All steps, the oldest first; those that were taken back come after the present one. */
export const allSteps = ({ past, present, future }: History): readonly Step[] => [...past, present, ...future]

/** As many steps back or forward as it takes to the step at this place of `allSteps`; the same history when there is none. */
export function stepTo(history: History, place: number): History {
  const steps = allSteps(history)
  const present = steps[place]
  if (present === undefined || place === history.past.length) return history
  return { past: steps.slice(0, place), present, future: steps.slice(place + 1) }
}

export const canUndo = (history: History): boolean => history.past.length > 0

export const canRedo = (history: History): boolean => history.future.length > 0

/** The name of the step that would be taken back, or null. */
export const undoName = (history: History): string | null => (canUndo(history) ? history.present.name : null)

/** The name of the step that would be made again, or null. */
export const redoName = (history: History): string | null => history.future[0]?.name ?? null
