/** Makes the id that a file writes into one that can be stored. */
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from './clean-properties.ts'

/** Longer ones leave no room for what is put before and behind them. */
const LONGEST_ID = 300

/** Returns the id without what no id can hold, or null after noting why it is none. */
export function cleanId(written: string, place: Place, column: string, { note, assume }: Notes): string | null {
  let text = written.trim()
  if (text === '') {
    note(place, column, 'the id is empty; expected one')
    return null
  }
  if (/\p{Cc}|\p{Cs}|\ufeff/u.test(text)) {
    const plain = text.replace(/[\t\n\r ]+/g, ' ').replace(/\ufeff/g, '')
    if (/\p{Cc}|\p{Cs}/u.test(plain)) {
      note(
        place,
        column,
        `${quote(text)} is no id: it holds a character that is no text; expected letters, digits and signs`,
      )
      return null
    }
    assume(place, 'a line break, tab or mark within an id was taken as a space or left out')
    text = plain.trim()
  }
  if (text.includes(';')) {
    assume(place, 'a semicolon within an id is written %3B, since lists of ids are parted by it')
    text = text.replaceAll(';', '%3B')
  }
  if (text.length > LONGEST_ID) {
    note(place, column, `an id of ${text.length} characters, ${quote(text)}; expected at most ${LONGEST_ID}`)
    return null
  }
  return text
}
