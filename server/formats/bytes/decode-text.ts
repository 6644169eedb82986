/** Turns bytes into text piece by piece; whatever is not the encoding that it should be is refused with its line. */
import { Refusal } from '../refusal.ts'
import { findEncoding, guessEncoding } from './find-encoding.ts'

const BREAK = 0x0a

/** Where UTF-8 ends in `bytes`: index of the first byte that is none, or their length. */
function findBroken(bytes: Uint8Array): number {
  let good = 0
  let size = bytes.length
  const fits = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(good, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  while (size - good > 1) {
    const middle = good + Math.floor((size - good) / 2)
    if (fits(middle)) {
      // Halves end on whole signs, so that the next starts on one.
      let end = middle
      while (end > good && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
      if (end === good) break
      good = end
    } else size = middle
  }
  return good
}

const countBreaks = (bytes: Uint8Array): number => {
  let breaks = 0
  for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) breaks += 1
  return breaks
}

/**
 * Gives the text of `bytes` in pieces, without the mark at its start. `declared`
 * is the encoding that an XML file says it has. Throws a Refusal that names the
 * line and the encoding that it probably is.
 */
export async function* decodeText(
  head: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  declared: string | null = null,
): AsyncGenerator<string> {
  const found = findEncoding(head)
  if (found === 'utf-32') throw new Refusal('the file is in UTF-32; expected UTF-8')
  const encoding = found === 'utf-8' ? (declared ?? 'utf-8') : found
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch (error) {
    throw new Refusal(`the file says that it is in “${encoding}”, which is unknown; expected UTF-8`, 1, {
      cause: error,
    })
  }
  let line = 1
  for await (const part of bytes) {
    let text: string
    try {
      text = decoder.decode(part, { stream: true })
    } catch (error) {
      const at = encoding === 'utf-8' ? findBroken(part) : 0
      const guess = encoding === 'utf-8' ? guessEncoding(part.subarray(Math.max(0, at - 200), at + 200)) : null
      const place = line + countBreaks(part.subarray(0, at))
      throw new Refusal(
        guess === null
          ? `the text is no ${encoding.toUpperCase()}, as the file begins; expected UTF-8`
          : `the text is no UTF-8, but probably ${guess}; expected the file saved again as UTF-8`,
        place,
        { cause: error },
      )
    }
    line += countBreaks(part)
    if (text !== '') yield text
  }
  try {
    const rest = decoder.decode()
    if (rest !== '') yield rest
  } catch (error) {
    throw new Refusal('the file ends in the middle of a letter: it is cut off; expected the whole file', line, {
      cause: error,
    })
  }
}
