/** What the written names take up at a zoom: on a narrow screen they may reach farther than the entities. */
import type { Box } from '../../view/box.ts'
import { drawnPart } from '../../view/drawn-part.ts'
import { labelScale } from '../../view/label-scale.ts'
import type { View } from '../../view/view.ts'
import { nameArea } from '../../view/visible-labels.ts'
import type { Drawing } from './drawing.ts'
import { labelsAt } from './show-labels.ts'

/** In units of the canvas, for all that the view shows. */
export function nameBoxes(view: View, drawing: Drawing, zoom: number): readonly Box[] {
  const { entities, positions } = drawnPart(view)
  const { names } = labelsAt({ view, highlight: null }, drawing, zoom)
  return [...names].flatMap(([id, side]) => {
    const entity = entities.get(id)
    const point = positions.get(id)
    return entity === undefined || point === undefined ? [] : [nameArea(entity, point, labelScale(zoom), side)]
  })
}
