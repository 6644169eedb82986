/** Buttons that let size or colour tell the answer, or tell what they usually do again. */
import { applyColours, applySizes } from '../../actions/apply-measure.ts'
import { sameMeasure } from '../../model/apply-measure.ts'
import type { Measure } from '../../../view/view.ts'
import { useView } from '../../store/use-view.ts'

/** `sizes` false: the answer has no order, so only colour can tell it. */
export function ApplyMeasure({ measure, sizes = true }: { readonly measure: Measure; readonly sizes?: boolean }) {
  const isSize = useView((state) => sameMeasure(state.view.sizes, measure))
  const isColour = useView((state) => sameMeasure(state.view.colours, measure))
  return (
    <div className="panel-actions several-actions">
      {sizes && (
        <button
          type="button"
          className="button"
          aria-pressed={isSize}
          onClick={() => applySizes(isSize ? null : measure)}
        >
          Show as size
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={isColour}
        onClick={() => applyColours(isColour ? null : measure)}
      >
        Show as colour
      </button>
    </div>
  )
}
