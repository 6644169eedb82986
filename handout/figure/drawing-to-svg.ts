/** A drawing as an element of the page. */
import type { Drawing } from '../../picture/drawing.ts'
import { toSvg } from '../../picture/to-svg.ts'

/** Its title and description are left to whoever puts it into the page, because ids are taken once only. */
export function drawingToSvg(drawing: Drawing): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(toSvg(drawing), 'image/svg+xml')
  const svg = document.importNode(documentElement, true) as unknown as SVGSVGElement
  for (const words of svg.querySelectorAll(':scope > title, :scope > desc')) words.remove()
  return svg
}
