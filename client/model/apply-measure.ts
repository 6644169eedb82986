/** Lets size or colour tell something that was computed. */
import type { Measure, View } from '../../view/view.ts'

/** The view whose sizes tell this; null: the degree, as usual. */
export function sizeBy(view: View, sizes: Measure | null): View {
  return view.sizes === sizes ? view : { ...view, sizes }
}

/** The view whose colours tell this; null: the type, as usual. */
export function colourBy(view: View, colours: Measure | null): View {
  return view.colours === colours ? view : { ...view, colours }
}

/** Whether both tell the same of the same entities. */
export function sameMeasure(a: Measure | null, b: Measure | null): boolean {
  if (a === null || b === null) return a === b
  if (a.name !== b.name || a.values.size !== b.values.size) return false
  for (const [id, value] of a.values) if (b.values.get(id) !== value) return false
  return true
}
