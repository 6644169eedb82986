/** One plain form for a value, so that `10,000` and `10 000`, or `Yes` and `yes`, are not taken for a disagreement. */

/** Digits in groups of three, parted by a comma, an apostrophe or a space of any width. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[,'’ \u00a0\u2009\u202f]\d{3})+(?![\d,])/gu

const withoutMarks = (number: string): string => number.replace(/\D/g, '')

/**
 * Returns `text` in lower case with single spaces, plain quotation marks and
 * dashes, and numbers without the marks between thousands. Nothing else is
 * taken for equal: `more than 10` is not `10`, `1.5` is not `15`.
 */
export function foldValue(text: string): string {
  return text
    .normalize('NFKC')
    .replace(GROUPED, withoutMarks)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
