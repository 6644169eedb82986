/** The ways in which a view can be laid out, in words. */

export type LayoutKind = 'organic' | 'layered' | 'time' | 'concentric' | 'grid'

export interface LayoutWords {
  readonly kind: LayoutKind
  /** As in a menu and in the name of the step. */
  readonly name: string
  /** What it does, as half a sentence. */
  readonly about: string
}

export const LAYOUTS: readonly LayoutWords[] = [
  { kind: 'organic', name: 'organic', about: 'linked entities stand near each other' },
  { kind: 'layered', name: 'layered', about: 'what a link points to stands above where it comes from' },
  { kind: 'time', name: 'by time', about: 'earlier to the left, later to the right' },
  { kind: 'concentric', name: 'in circles', about: 'around the selection, or around the most connected' },
  { kind: 'grid', name: 'in a grid', about: 'by type, most connected first' },
]

/** The name of a layout, as half a sentence. */
export function layoutName(kind: LayoutKind): string {
  return LAYOUTS.find((each) => each.kind === kind)?.name ?? kind
}
