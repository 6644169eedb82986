/** Finds what the statement files' header must agree with: parameters, placeholders and semicolons in Cypher text. */

/** Something found outside strings, comments and back-quoted names; `line` counts from 1, `end` is exclusive. */
export interface Mark {
  readonly kind: 'parameter' | 'placeholder' | 'semicolon'
  readonly name: string
  readonly line: number
  readonly start: number
  readonly end: number
}

// One alternative each for what hides marks (strings, comments, quoted names) and for the marks themselves. What is
// left open at the end hides everything after it.
const PIECE =
  /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`(?:[^`]|``)*(?:`|$)|\$(?<parameter>[A-Za-z_]\w*)|(?<placeholder>__[A-Za-z][A-Za-z0-9]*__(?!\w))|(?<semicolon>;)|\w+/g

/** All marks of a text, in their order. */
export const scanCypher = (text: string): Mark[] => {
  const marks: Mark[] = []
  let line = 1
  let counted = 0
  for (const piece of text.matchAll(PIECE)) {
    for (; counted < piece.index; counted += 1) if (text[counted] === '\n') line += 1
    const { parameter, placeholder, semicolon } = piece.groups ?? {}
    const place = { line, start: piece.index, end: piece.index + piece[0].length }
    if (parameter !== undefined) marks.push({ kind: 'parameter', name: parameter, ...place })
    else if (placeholder !== undefined) marks.push({ kind: 'placeholder', name: placeholder.slice(2, -2), ...place })
    else if (semicolon !== undefined) marks.push({ kind: 'semicolon', name: semicolon, ...place })
  }
  return marks
}
