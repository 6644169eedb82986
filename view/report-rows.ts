/** The report on files as a table, one row for each thing to look at: the same from the page and from the command line. */
import type { CaseReport } from '../contract/cases.ts'

export const REPORT_COLUMNS = ['kind', 'file', 'line', 'column', 'code', 'found', 'expected', 'message'] as const

type Row = readonly (string | number | null)[]

/** Messages say “what was found; expected what”; others only what was found. */
function partMessage(message: string): readonly [found: string, expected: string | null] {
  const at = message.lastIndexOf('; expected ')
  return at < 0 ? [message, null] : [message.slice(0, at), message.slice(at + '; expected '.length)]
}

export function reportRows({ errors, warnings, assumptions, duplicates }: CaseReport): readonly Row[] {
  return [
    ...[
      ...errors.map((problem) => ['mistake', problem] as const),
      ...warnings.map((problem) => ['to look at', problem] as const),
    ].map(([kind, { file, line, column, code, message }]) => [
      kind,
      file,
      line,
      column,
      code,
      ...partMessage(message),
      message,
    ]),
    ...assumptions.map(({ file, line, message, count }) => [
      'assumption',
      file,
      line,
      null,
      null,
      null,
      null,
      count === 1 ? message : `${message} (${count} times)`,
    ]),
    ...duplicates.map(({ id, of, why }) => [
      'likely duplicate',
      null,
      null,
      null,
      null,
      id,
      of.id,
      `${id}: ${why} (${of.id})`,
    ]),
  ]
}
