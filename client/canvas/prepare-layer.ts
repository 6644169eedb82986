/** Gets a layer of the canvas ready to be drawn on anew. */

/** An empty layer as large and as sharp as the container; null where the browser has no more of them. */
export function prepareLayer(layer: HTMLCanvasElement, container: HTMLElement): CanvasRenderingContext2D | null {
  const sharpness = window.devicePixelRatio
  const width = Math.round(container.clientWidth * sharpness)
  const height = Math.round(container.clientHeight * sharpness)
  if (layer.width !== width || layer.height !== height) {
    layer.width = width
    layer.height = height
  }
  const pen = layer.getContext('2d')
  pen?.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  pen?.clearRect(0, 0, container.clientWidth, container.clientHeight)
  return pen
}
