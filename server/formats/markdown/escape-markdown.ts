/** Any text as one line of Markdown that shows just that text. */

/** Signs that turn the direction of whatever follows: they could make a sentence read as another one. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const INLINE = /[\\`*_[\]|~]/g
/** What makes a heading, a list, a quotation or a rule at the start of a line. */
const AT_START = /^(?:[#+=-]|\d{1,9}(?=[.)]))/

export function escapeMarkdown(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(INLINE, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
