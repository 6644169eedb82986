/** The picture as it will be, drawn by the function that draws the file. As an image, so that nothing in it can run. */
import { useEffect, useMemo, useRef } from 'react'
import { toSvg } from '../../../picture/to-svg.ts'
import { type Drawing, writtenIn } from '../../../picture/drawing.ts'
import { usePreviewFonts } from './use-preview-fonts.ts'

export function Preview({ drawing }: { readonly drawing: Drawing }) {
  const fonts = usePreviewFonts(writtenIn(drawing.marks))
  const svg = useMemo(() => toSvg(drawing, { fonts }), [drawing, fonts])
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    if (image.current !== null) image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return (
    <div className={`export-preview${drawing.background === null ? ' is-transparent' : ''}`}>
      <img
        ref={image}
        width={drawing.width}
        height={drawing.height}
        alt={`Preview: ${drawing.title === '' ? 'a network' : drawing.title}. ${drawing.description}`}
      />
    </div>
  )
}
