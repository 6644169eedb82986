import { describe, expect, it } from 'vitest'
import { addCounts, countPlaywright, countVitest, describeCounts } from './sum-results.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('counting what vitest reports', () => {
  it('adds up the tests of all files', () => {
    const testResults = [file('passed', 'passed', 'passed', 'pending'), file('failed', 'passed', 'failed', 'todo')]
    expect(countVitest({ success: false, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be read as one failure', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('passed', 'passed')]
    expect(countVitest({ success: false, testResults })).toEqual({ passed: 2, failed: 2, skipped: 0 })
  })

  it('counts a run that failed outside of any test as one failure', () => {
    expect(countVitest({ success: false, testResults: [file('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })

  it('refuses what is no report', () => {
    expect(() => countVitest({})).toThrow()
  })
})

describe('counting what Playwright reports', () => {
  const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }

  it('takes a journey that passed only at the second try for failed', () => {
    expect(countPlaywright({ errors: [], stats })).toEqual({ passed: 5, failed: 3, skipped: 3 })
  })

  it('counts an error outside of any journey', () => {
    expect(countPlaywright({ errors: [{}], stats }).failed).toBe(4)
  })
})

describe('the last line', () => {
  it('adds up all runners', () => {
    const counts = addCounts([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ])
    expect(describeCounts(counts)).toBe('7 passed, 1 failed')
  })

  it('tells of skipped tests only when there are any', () => {
    expect(describeCounts({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped')
  })
})
