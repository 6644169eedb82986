/**
 * Texts in several scripts as one text for each run, at its place. The
 * rasteriser leaves out whole lines that mix certain scripts (Cyrillic and
 * Arabic, Arabic and Chinese), without a word; lines of one script it always writes.
 */
import type { Mark, TextMark } from '../../picture/drawing.ts'
import { scriptsIn } from '../../picture/script.ts'
import { fontPath } from './fonts.ts'
import { runWidth } from './run-width.ts'
import { type TextRun, textRuns } from './text-runs.ts'

export function splitRuns(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'layer') return [{ ...mark, marks: splitRuns(mark.marks) }]
    return mark.kind === 'text' && scriptsIn(mark.text).size > 1 ? [...runsOf(mark)] : [mark]
  })
}

function runsOf(mark: TextMark): readonly TextMark[] {
  const runs = textRuns(mark.text).map((run) => ({ run, width: widthOf(run.text, run, mark) }))
  const whole = runs.reduce((sum, { width }) => sum + width, 0)
  const turn = (mark.angle * Math.PI) / 180
  let along = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? -whole / 2 : -whole
  return runs.flatMap(({ run, width }) => {
    // Spaces at an end are not written, so what stands to the left of the letters is skipped.
    const before = run.isRightToLeft ? /\s*$/u.exec(run.text) : /^\s*/u.exec(run.text)
    const at = along + widthOf(before?.[0] ?? '', run, mark)
    along += width
    const text = run.text.trim()
    if (text === '') return []
    const place = { x: mark.x + Math.cos(turn) * at, y: mark.y + Math.sin(turn) * at }
    return [{ ...mark, ...place, text, anchor: 'start' as const }]
  })
}

function widthOf(text: string, { script }: TextRun, { size, weight }: TextMark): number {
  const path = fontPath(script, weight) ?? fontPath('plain', weight)
  return path === null || text === '' ? 0 : runWidth(text, path) * size
}
