import { expect, test } from 'vitest'
import type { CaseReport } from '../contract/cases.ts'
import { REPORT_COLUMNS, reportRows } from './report-rows.ts'

const REPORT: Pick<CaseReport, 'errors' | 'warnings' | 'assumptions' | 'duplicates'> = {
  errors: [
    {
      file: 'people.csv',
      line: 3,
      column: 'born',
      code: null,
      message: '“then” is no date; expected a year; expected one such as 2022',
    },
  ],
  warnings: [{ file: 'links.csv', line: null, column: null, code: 'W3', message: 'no links' }],
  assumptions: [{ file: 'people.csv', line: 1, message: 'the name is the id', count: 2 }],
  duplicates: [
    { id: 'a', name: 'Ada', type: 'Person', of: { id: 'b', name: 'Ada', type: 'Person' }, why: 'the same name' },
  ],
}

test('each thing to look at is a row, with what was found apart from what was expected', () => {
  const rows = reportRows(REPORT as CaseReport)
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => REPORT_COLUMNS.length))
  expect(rows).toEqual([
    [
      'mistake',
      'people.csv',
      3,
      'born',
      null,
      '“then” is no date; expected a year',
      'one such as 2022',
      '“then” is no date; expected a year; expected one such as 2022',
    ],
    ['to look at', 'links.csv', null, null, 'W3', 'no links', null, 'no links'],
    ['assumption', 'people.csv', 1, null, null, null, null, 'the name is the id (2 times)'],
    ['likely duplicate', null, null, null, null, 'a', 'b', 'a: the same name (b)'],
  ])
})
