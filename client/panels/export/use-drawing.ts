/** The drawing of a picture for its preview, behind what is being typed when it takes long. */
import { useDeferredValue, useMemo } from 'react'
import type { Picture, PictureOptions } from '../../../contract/picture.ts'
import { drawPicture, fittingCaptions } from '../../../picture/draw-picture.ts'
import { type Drawing, writtenIn } from '../../../picture/drawing.ts'
import { mostDpi } from '../../../picture/most-dpi.ts'
import { type Script, scriptsIn } from '../../../picture/script.ts'

const NO_SCRIPTS = scriptsIn('')

export interface Drawn {
  /** `null` when there is nothing to draw. */
  readonly drawing: Drawing | null
  readonly drawnWith: PictureOptions
  /** The scale of the texts that the page has room for. */
  readonly fitting: number
  /** Those of all that is written in it. */
  readonly scripts: ReadonlySet<Script>
  /** In dpi: what is larger than can be drawn as finely as was asked is drawn as finely as can be, which is said. */
  readonly most: number
}

export function useDrawing(picture: Picture, options: PictureOptions): Drawn {
  const shown = useDeferredValue(picture)
  const drawnWith = useDeferredValue(options)
  const drawing = useMemo(
    () => (shown.entities.length === 0 ? null : drawPicture(shown, drawnWith)),
    [shown, drawnWith],
  )
  const fitting = useMemo(() => fittingCaptions(shown, drawnWith), [shown, drawnWith])
  const scripts = useMemo(() => (drawing === null ? NO_SCRIPTS : scriptsIn(writtenIn(drawing.marks))), [drawing])
  return { drawing, drawnWith, fitting, scripts, most: drawing === null ? options.dpi : mostDpi(drawing) }
}
