/** Lets size or colour tell what was computed, as one step. */
import { colourBy, sizeBy } from '../model/apply-measure.ts'
import { measureWords } from '../../view/measure.ts'
import type { Measure } from '../../view/view.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'

/** Null: size tells the degree again. */
export function applySizes(measure: Measure | null): void {
  const words = measure === null ? 'number of links in the store' : measureWords(measure.name).tells
  takeStep(`Size: ${words}`, (view) => sizeBy(view, measure))
  showNotice(`Size now tells: ${words}`)
}

/** Null: colour tells the type again. */
export function applyColours(measure: Measure | null): void {
  const words = measure === null ? 'type' : measureWords(measure.name).tells
  takeStep(`Colour: ${words}`, (view) => colourBy(view, measure))
  showNotice(`Colour now tells: ${words}`)
}
