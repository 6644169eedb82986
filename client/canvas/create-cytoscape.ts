/** Makes an empty Cytoscape that leaves choosing, state and style to us. */
import cytoscape, { type Core } from 'cytoscape'
import { strokeLines } from './stroke-lines.ts'

export const ZOOM_MIN = 0.08
export const ZOOM_MAX = 3

export function createCytoscape(container: HTMLElement): Core {
  keepStyleElementAway()
  // It warns of each line between two entities that the reader has put on each other: there is none to be seen then.
  cytoscape.warnings(false)
  const cy = cytoscape({
    container,
    style: [],
    minZoom: ZOOM_MIN,
    maxZoom: ZOOM_MAX,
    autounselectify: true,
    boxSelectionEnabled: true,
    hideEdgesOnViewport: false,
    textureOnViewport: false,
    motionBlur: false,
    pixelRatio: 'auto',
  })
  strokeLines(cy)
  return cy
}

/**
 * Cytoscape puts a style element into the page, which our content security
 * policy forbids, unless one of this id is there; what it would say is in
 * canvas.css.
 */
function keepStyleElementAway(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) !== null) return
  const stand = document.createElement('meta')
  stand.id = id
  document.head.append(stand)
}
