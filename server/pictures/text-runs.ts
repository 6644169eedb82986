/** Splits a line of text into runs of one font and one direction, from left to right as they are written. */
import bidiFactory from 'bidi-js'
import { type Script, scriptOf } from '../../picture/script.ts'

export interface TextRun {
  readonly text: string
  readonly script: Script
  readonly isRightToLeft: boolean
}

const bidi = bidiFactory()

/** Marks that only say which way to write have done their work when the runs are found; fonts would draw a box for them. */
const UNSEEN = /\p{Cf}/u

/** By the Unicode Bidirectional Algorithm, in a line from left to right, as SVG has it. */
export function textRuns(text: string): readonly TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr')
  const runs: { text: string; script: Script; level: number }[] = []
  let at = 0
  for (const sign of text) {
    const level = levels[at] ?? 0
    at += sign.length
    if (UNSEEN.test(sign)) continue
    const last = runs.at(-1)
    // A space or a point is written in the font of what stands before it.
    const script =
      /[\s\p{P}\p{N}]/u.test(sign) && scriptOf(sign) === 'plain' && level % 2 === 1
        ? (last?.script ?? 'plain')
        : scriptOf(sign)
    if (last !== undefined && last.level === level && last.script === script) last.text += mirrored(sign, level)
    else runs.push({ text: mirrored(sign, level), script, level })
  }
  return reordered(runs).map(({ text: part, script, level }) => ({
    text: part,
    script,
    isRightToLeft: level % 2 === 1,
  }))
}

/** A bracket opens to the other side where one reads from right to left. */
function mirrored(sign: string, level: number): string {
  return level % 2 === 1 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign
}

/** Rule L2: from the highest level down, what stands at that level or above is turned round. */
function reordered<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const order = [...runs]
  const most = Math.max(0, ...order.map(({ level }) => level))
  for (let level = most; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start
      while ((order[end]?.level ?? 0) >= level) end += 1
      if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return order
}
