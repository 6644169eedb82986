/** Makes simple marks ready to be painted. */
import { circlePainter, polygonPainter, rectPainter } from './paint-shape.ts'
import { strokePainter } from './paint-stroke.ts'
import { type Letters, textPainter } from './paint-text.ts'
import type { Painter, Scale } from './rows.ts'
import type { SimpleMark } from './simple-mark.ts'

export function toPainter(mark: SimpleMark, scale: Scale, letters: Letters): Painter {
  switch (mark.kind) {
    case 'stroke':
      return strokePainter(mark, scale)
    case 'polygon':
      return polygonPainter(mark, scale)
    case 'circle':
      return circlePainter(mark, scale)
    case 'rect':
      return rectPainter(mark, scale)
    case 'text':
      return textPainter(mark, scale, letters)
  }
}
