/** Breaks a name into the lines that stand under an entity. */

/** Signs that fit into a line; look and layout both rely on it. */
const LINE_SIGNS = 18

/**
 * At most two lines of at most 18 signs, broken between words so that the
 * longer line is as short as can be; what does not fit ends in an ellipsis.
 */
export function labelLines(name: string): readonly string[] {
  const words = name.trim().split(/\s+/u)
  const whole = words.join(' ')
  if (signs(whole) <= LINE_SIGNS) return [whole]
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const fitting = breaks.filter((lines) => lines.every((line) => signs(line) <= LINE_SIGNS))
  const best = fitting.sort((a, b) => longest(a) - longest(b))[0]
  return best ?? cut(words)
}

/** The first line takes as many whole words as fit, the second what is left, cut. */
function cut(words: readonly string[]): readonly string[] {
  const first = words.findIndex((_, index) => signs(words.slice(0, index + 1).join(' ')) > LINE_SIGNS)
  if (first <= 0) return [shorten(words.join(' '))]
  return [words.slice(0, first).join(' '), shorten(words.slice(first).join(' '))]
}

function shorten(line: string): string {
  if (signs(line) <= LINE_SIGNS) return line
  const kept = signsOf(line).slice(0, LINE_SIGNS - 1)
  return `${kept.join('').trimEnd()}…`
}

/** Signs as a reader counts them: an accent belongs to its letter. */
const signsOf = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Letters, digits and signs of which each stands for itself, whatever is next to it: Latin, Greek and Cyrillic without loose accents. */
const SINGLE_SIGNS = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/u

// Finding out where signs end takes most of the time that breaking names takes, and hardly a name needs it.
const signs = (text: string): number => (SINGLE_SIGNS.test(text) ? text.length : signsOf(text).length)
const longest = (lines: readonly string[]): number => Math.max(...lines.map(signs))
