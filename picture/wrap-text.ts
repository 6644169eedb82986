/** Breaks texts into lines that fit a width. */

/** The width of a text in the size that it will be written in. */
export type Measure = (text: string) => number

const signsOf = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Between signs of these scripts a line may end anywhere. */
const BREAKABLE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uff60])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** Lines of at most `width`, broken between words; a word wider than that is broken within. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    const longer = line + piece
    if (line === '' || measure(longer.trimEnd()) <= width) {
      line = longer
      continue
    }
    lines.push(line.trim())
    line = piece.trimStart()
  }
  lines.push(line.trim())
  return lines.flatMap((each) => (measure(each) <= width ? [each] : cutWord(each, width, measure)))
}

/** The text cut to a width, ending in an ellipsis; unchanged where it fits. */
export function shortenText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const [first = ''] = cutWord(text, Math.max(0, width - measure('…')), measure)
  return `${first.trimEnd()}…`
}

/** Words with the space after them, and signs of scripts that are written without spaces. */
function pieces(text: string): readonly string[] {
  return text.split(/(?<=\s)(?=\S)/u).flatMap((word) => word.split(BREAKABLE))
}

function cutWord(word: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { segment } of signsOf.segment(word)) {
    if (line !== '' && measure(line + segment) > width) {
      lines.push(line)
      line = ''
    }
    line += segment
  }
  return [...lines, line]
}
