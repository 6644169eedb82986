/** Mistakes and warnings as they are gathered: where, and one sentence that says what was found and what was expected. */
import type { CaseProblem } from '../../contract/cases.ts'
import { FILE_FORMATS } from './file-formats.ts'

/** Notes a mistake; `line` and `column` are null when it is about the file or the row as a whole. */
export type Note = (
  at: { readonly file: string; readonly line: number | null },
  column: string | null,
  message: string,
) => void

/** Returns a note-taker and the list that it fills. */
export function openNotes(code: string | null = null): { readonly note: Note; readonly problems: CaseProblem[] } {
  const problems: CaseProblem[] = []
  return {
    problems,
    note: ({ file, line }, column, message) => {
      problems.push({ file, line, column, code, message })
    },
  }
}

const FILES = Object.keys(FILE_FORMATS)
const rank = (file: string): number => (FILES.includes(file) ? FILES.indexOf(file) : FILES.length)

/** Returns the problems file by file from top to bottom. */
export const sortProblems = (problems: readonly CaseProblem[]): CaseProblem[] =>
  [...problems].sort((a, b) => rank(a.file) - rank(b.file) || (a.line ?? 0) - (b.line ?? 0))

/** Quotes what was found, cut when it is long, with invisible characters made visible. */
export function quote(found: string): string {
  const visible = found.replace(
    /[\p{Cc}\p{Cs}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
  return `“${visible.length > 60 ? `${visible.slice(0, 57)}…` : visible}”`
}

/** `a, b or c` */
export const joinOr = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
