/** Makes any text fit for a picture: names come from users' files and may hold anything. */

/** Control characters, which XML forbids, and signs that turn the direction of whatever follows. */
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
const HALF_A_SIGN = /\p{Cs}/gu

/** The text on one line, without control characters and direction overrides; half a sign becomes the sign for a broken one. */
export function cleanText(text: string): string {
  return text.replace(HALF_A_SIGN, '\ufffd').replace(UNWANTED, '').replace(/\s+/gu, ' ').trim()
}

/** The same for a text of several lines, which stay lines. */
export function cleanLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(cleanText)
}
