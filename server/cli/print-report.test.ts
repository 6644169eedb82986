import { describe, expect, it } from 'vitest'
import type { CaseProblem, CaseReport } from '../../contract/cases.ts'
import { newReport } from '../cases/new-report.ts'
import { printReport } from './print-report.ts'

const NOTHING = { added: 0, changed: 0, removed: 0 }
const CHANGES = {
  entities: { added: 1, changed: 0, removed: 2 },
  links: { ...NOTHING, changed: 1 },
  claims: { ...NOTHING, added: 3 },
  sources: NOTHING,
}
const PROBLEM: CaseProblem = { file: 'people.csv', line: 3, column: 'born', code: null, message: '“x” is no date' }
const WARNING: CaseProblem = { file: 'events.csv', line: 2, column: null, code: 'W5', message: 'no date' }
const report = (rest: Partial<CaseReport>): CaseReport => ({ ...newReport('harbour'), ...rest })

describe('printReport', () => {
  it('names mistakes by a path that an editor opens', () => {
    expect(
      printReport('cases/harbour', report({ errors: [PROBLEM, { ...PROBLEM, line: null, column: null }] }), true),
    ).toEqual([
      'cases/harbour/people.csv:3: born: “x” is no date',
      'cases/harbour/people.csv: “x” is no date',
      'harbour: 2 mistakes, nothing loaded',
    ])
  })

  it('says what a load changed and what is left to look at', () => {
    expect(printReport('harbour', report({ warnings: [WARNING], waived: 4, changes: CHANGES }), true)).toEqual([
      'harbour/events.csv:2: W5: no date',
      'harbour: 1 entity added, 3 claims added, 1 link changed, 2 entities removed (1 warning, 4 waived)',
    ])
  })

  it('says what a load would change', () => {
    const changes = { entities: NOTHING, links: NOTHING, claims: NOTHING, sources: NOTHING }
    expect(printReport('harbour', report({ changes }), false)).toEqual([
      'harbour: no warnings; a load would mean: nothing changed',
    ])
    expect(printReport('harbour', report({}), false)).toEqual(['harbour: no warnings'])
    expect(printReport('harbour', report({ errors: [PROBLEM] }), false).at(-1)).toBe(
      'harbour: 1 mistake, not fit to be loaded',
    )
  })
})
