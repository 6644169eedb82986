/** Puts the report on a case into lines that a person reads and an editor can jump from. */
import { join } from 'node:path'
import type { Assumption, CaseChanges, CaseProblem, CaseReport } from '../../contract/cases.ts'
import { REPORT_COLUMNS, reportRows } from '../../view/report-rows.ts'
import { printTable } from './print-rows.ts'

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

const KINDS = [
  ['entities', 'entity'],
  ['links', 'link'],
  ['claims', 'claim'],
  ['sources', 'source'],
] as const

const toPlural = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** `3 entities added, 1 link changed` or `nothing`. */
export function sayChanges(changes: CaseChanges): string {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((verb) =>
    KINDS.flatMap(([kind, one]) => {
      const number = changes[kind][verb]
      return number === 0 ? [] : [`${toPlural(number, one, kind)} ${verb}`]
    }),
  )
  return parts.length === 0 ? 'nothing changed' : parts.join(', ')
}

/** `harbour/people.csv:3: born: W5: …` */
export function sayProblem(folder: string, { file, line, column, code, message }: CaseProblem): string {
  const place = `${join(folder, file)}${line === null ? '' : `:${line}`}`
  return [place, ...(column === null ? [] : [column]), ...(code === null ? [] : [code]), message].join(': ')
}

function sayOutcome(report: CaseReport, loaded: boolean): string {
  const { errors, warnings, waived, changes } = report
  if (errors.length > 0)
    return `${count(errors.length, 'mistake')}, ${loaded ? 'nothing loaded' : 'not fit to be loaded'}`
  const looks = warnings.length === 0 ? 'no warnings' : count(warnings.length, 'warning')
  const checked = waived === 0 ? looks : `${looks}, ${waived} waived`
  if (changes === null) return checked
  return loaded ? `${sayChanges(changes)} (${checked})` : `${checked}; a load would mean: ${sayChanges(changes)}`
}

/** `contacts.csv:3: assumed: … (12 times)` */
const printAssumptions = (assumptions: readonly Assumption[]): string[] =>
  assumptions.map(({ file, line, message, count: times }) => {
    const place = line === null ? file : `${file}:${line}`
    return `${place}: assumed: ${message}${times === 1 ? '' : ` (${times} times)`}`
  })

/** Returns the lines about one case: mistakes, warnings, and in the end what came of it. */
export const printReport = (folder: string, report: CaseReport, loaded: boolean): string[] => [
  ...[...report.errors, ...report.warnings].map((problem) => sayProblem(folder, problem)),
  `${report.id}: ${sayOutcome(report, loaded)}`,
]

interface Told {
  /** As it was typed, so that what is printed can be clicked on; empty for files. */
  readonly folder: string
  readonly report: CaseReport
}

/** Returns the lines about all cases: for people, as JSON, or as one table of all that is to be looked at. */
export function printReports(
  told: readonly Told[],
  { json, csv }: { readonly json: boolean; readonly csv: boolean },
  loaded: boolean,
): string[] {
  if (json)
    return [
      JSON.stringify(
        told.map(({ report }) => report),
        null,
        2,
      ),
    ]
  if (csv) {
    const rows = told.flatMap(({ report }) => reportRows(report).map((row) => [report.id, ...row]))
    return printTable({ columns: ['case', ...REPORT_COLUMNS], rows }, 'csv')
  }
  return told.flatMap(({ folder, report }) => [
    ...printAssumptions(report.assumptions),
    ...printReport(folder, report, loaded),
  ])
}
