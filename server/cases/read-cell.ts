/** Reads single cells as what their column holds, and notes what they hold instead. */
import { splitList } from '../formats/csv/write-cell.ts'
import { EntityType, Id, LinkType, PartialDate } from '../../contract/values.ts'
import { RESERVED_TYPES } from './file-formats.ts'
import { joinOr, type Note, quote } from './problem.ts'
import type { Row } from './read-table.ts'

/** True for a year, a month or a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!PartialDate.safeParse(text).success) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  // The calendar repeats every 400 years; years before 100 mean something else to Date.
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

const isAddress = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/** The cells of one row. Every method notes a mistake and then answers as if the cell were empty. */
export class Cells {
  readonly #file: string
  readonly #row: Row
  readonly #note: Note

  constructor(file: string, row: Row, note: Note) {
    this.#file = file
    this.#row = row
    this.#note = note
  }

  #say(column: string, message: string): void {
    this.#note({ file: this.#file, line: this.#row.line }, column, message)
  }

  /** Null when the cell is empty. */
  text(column: string): string | null {
    return this.#row.cells.get(column) ?? null
  }

  /** `expected` ends the sentence that says that the cell is empty. Answers '' then. */
  required(column: string, expected: string): string {
    const cell = this.text(column)
    if (cell === null) this.#say(column, `the cell is empty; expected ${expected}`)
    return cell ?? ''
  }

  id(column: string, expected: string): string {
    const cell = this.required(column, expected)
    // Lists of ids are parted by semicolons.
    if (cell === '' || (Id.safeParse(cell).success && !cell.includes(';'))) return cell
    this.#say(column, `${quote(cell)} is no id; expected up to 400 characters in one line, without semicolons`)
    return ''
  }

  date(column: string): string | null {
    const cell = this.text(column)
    if (cell === null || isDate(cell)) return cell
    const expected = 'a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-14'
    this.#say(column, `${quote(cell)} is no date; expected ${expected}`)
    return null
  }

  list(column: string): string[] {
    return splitList(this.text(column) ?? '')
  }

  /** A decimal number from `-limit` to `limit`. */
  number(column: string, limit: number): number | null {
    const cell = this.text(column)
    if (cell === null) return null
    if (/^[+-]?\d+(\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= limit) return Number(cell)
    this.#say(column, `${quote(cell)} is not in range; expected a number from -${limit} to ${limit}, such as 59.91`)
    return null
  }

  /** One of `words`; `what` names such a word, `instead` is the answer when it is none. */
  oneOf<Word extends string>(column: string, words: readonly Word[], what: string, instead: Word): Word {
    const cell = this.text(column) ?? this.required(column, joinOr(words))
    const word = words.find((one) => one === cell)
    if (word === undefined && cell !== '') {
      this.#say(column, `${quote(cell)} is no ${what}; expected ${joinOr(words)}`)
    }
    return word ?? instead
  }

  entityType(column: string): string {
    const cell = this.#typeName(column, EntityType, 'a name in PascalCase, such as Vessel')
    if (RESERVED_TYPES.has(cell)) {
      this.#say(column, `${quote(cell)} is a type of the store's own; expected another name`)
    }
    return cell
  }

  linkType(column: string): string {
    return this.#typeName(column, LinkType, 'a name in UPPER_SNAKE, such as EMPLOYED_BY')
  }

  #typeName(column: string, schema: typeof EntityType, expected: string): string {
    const cell = this.required(column, expected)
    if (cell !== '' && !schema.safeParse(cell).success) {
      this.#say(column, `${quote(cell)} is no name of a type; expected ${expected}`)
    }
    return cell
  }

  /** An address that a browser can open. */
  address(column: string): string | null {
    const cell = this.text(column)
    if (cell === null || isAddress(cell)) return cell
    this.#say(column, `${quote(cell)} is no web address; expected one that begins with https:// or http://`)
    return null
  }
}
