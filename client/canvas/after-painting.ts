/** Waits until what is there now has been painted, for work that would keep the reader from seeing it. */

/** Runs `work` right after the next frame is on the screen, unless the function it gives is called before. A page that nobody sees paints nothing, so there it runs at once. */
export function afterPainting(work: () => void): () => void {
  if (document.hidden) {
    work()
    return () => undefined
  }
  let timer = 0
  let frame = window.requestAnimationFrame(() => {
    // This one comes when the frame before has been handed over.
    frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(work)
    })
  })
  return () => {
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
