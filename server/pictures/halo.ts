/**
 * Outlines of letters for the halo round names in a PDF. They are drawn and
 * not written, so that no text stands in the file twice; each letter's outline
 * is in the file once (a form), however often it is used.
 */
import { openFont } from './run-width.ts'
import type { TextRun } from './text-runs.ts'

/** What a halo needs of a PDF document that is being written. */
export interface FormWriter {
  /** Adds a form and returns its name. */
  addForm(content: string, box: readonly [number, number, number, number]): string
  addContent(operators: string): void
}

export interface Halo {
  /** Draws the outlines of a run that starts at x, y (base line). */
  draw(run: TextRun, path: string, size: number, x: number, y: number): void
}

export function openHalo(writer: FormWriter): Halo {
  const forms = new Map<string, string>()
  return {
    draw: (run, path, size, x, y) => {
      const font = openFont(path)
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = font.layout(run.text, [])
      let at = x
      for (const [index, glyph] of glyphs.entries()) {
        const position = positions[index]
        const key = `${path} ${glyph.id}`
        const name = forms.get(key) ?? addOutline(writer, glyph.path.commands, font.unitsPerEm)
        forms.set(key, name)
        if (name !== '' && position !== undefined) {
          const left = at + position.xOffset * scale
          const base = y - position.yOffset * scale
          writer.addContent(`q ${f(size)} 0 0 ${f(-size)} ${f(left)} ${f(base)} cm /${name} Do Q`)
        }
        at += (position?.xAdvance ?? 0) * scale
      }
    },
  }
}

type Commands = readonly { readonly command: string; readonly args: readonly number[] }[]

/** The name of the form, empty for a letter without an outline (a space). Units are those of a text one unit high. */
function addOutline(writer: FormWriter, commands: Commands, unitsPerEm: number): string {
  if (commands.length === 0) return ''
  const operators: string[] = []
  let [x, y] = [0, 0]
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0] = args.map((value) => value / unitsPerEm)
    if (command === 'moveTo') operators.push(`${f(a)} ${f(b)} m`)
    if (command === 'lineTo') operators.push(`${f(a)} ${f(b)} l`)
    if (command === 'bezierCurveTo') operators.push(`${f(a)} ${f(b)} ${f(c)} ${f(d)} ${f(e)} ${f(g)} c`)
    // PDF has no quadratic curves; the same one as a cubic.
    if (command === 'quadraticCurveTo') {
      operators.push(
        `${f(x + (2 / 3) * (a - x))} ${f(y + (2 / 3) * (b - y))} ${f(c + (2 / 3) * (a - c))} ${f(d + (2 / 3) * (b - d))} ${f(c)} ${f(d)} c`,
      )
    }
    if (command === 'closePath') operators.push('h')
    const [endX, endY] = args.slice(-2)
    if (endX !== undefined && endY !== undefined) [x, y] = [endX / unitsPerEm, endY / unitsPerEm]
  }
  return writer.addForm(`${operators.join('\n')}\nS`, [-2, -2, 4, 4])
}

const f = (value: number): string => String(Math.round(value * 10_000) / 10_000)
