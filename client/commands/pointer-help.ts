/** What hand and finger can do on the canvas, for the sheet of keys. */

export interface PointerHelp {
  readonly keys: readonly string[]
  readonly does: string
}

export const POINTER_HELP: readonly PointerHelp[] = [
  { keys: ['Click'], does: 'Select an entity or a link' },
  { keys: ['Shift+click'], does: 'Select it besides what is selected already, or no longer' },
  { keys: ['Shift+drag'], does: 'Select everything in a frame' },
  { keys: ['Double-click'], does: 'Expand an entity' },
  { keys: ['Right click'], does: 'Show what can be done with it; by touch a long press' },
  { keys: ['Drag'], does: 'Place an entity by hand; on the paper: move the view' },
]
