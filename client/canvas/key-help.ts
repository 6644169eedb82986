/** The canvas's keys in words, for the help sheet. */

export interface KeyHelp {
  /** Any of these. */
  readonly keys: readonly string[]
  readonly does: string
}

export const KEY_HELP: readonly KeyHelp[] = [
  { keys: ['Tab', 'Shift Tab'], does: 'Go through what is shown, most connected first' },
  { keys: ['← → ↑ ↓'], does: 'Go to the neighbour in that direction' },
  { keys: ['Enter', 'Double-click'], does: 'Expand: add neighbours that are not shown yet' },
  { keys: ['C'], does: 'Collapse: take away what expanding it brought, as far as nobody touched it' },
  { keys: ['Shift Enter'], does: 'Choose which neighbours to add' },
  { keys: ['P'], does: 'Find paths between what is chosen' },
  { keys: ['L'], does: 'Show all links among what is chosen, or among everything' },
  { keys: ['I'], does: 'Inspect: facts, claims and sources' },
  { keys: ['Space', 'Click'], does: 'Choose; with Shift and a click, choose several' },
  { keys: ['Shift drag'], does: 'Choose everything in a frame' },
  { keys: ['Ctrl A', 'Shift I'], does: 'Choose all; choose the others instead' },
  { keys: ['H', 'Delete'], does: 'Hide what is chosen' },
  { keys: ['Shift H'], does: 'Hide everything else' },
  { keys: ['F'], does: 'Fit the graph into the window' },
  { keys: ['+', '−'], does: 'Zoom in and out' },
  { keys: ['Ctrl Z', 'Ctrl Shift Z'], does: 'Undo and redo' },
  { keys: ['Esc'], does: 'Choose nothing' },
]
