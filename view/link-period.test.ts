import { expect, test } from 'vitest'
import { linkPeriod } from './link-period.ts'

test('what lasts began at its start', () => {
  expect(linkPeriod({ type: 'EMPLOYED_BY', start: '2014-02', end: null })).toBe('from February 2014')
})

test('what happens once happened at its start', () => {
  expect(linkPeriod({ type: 'INTERVIEWED', start: '2021-07-02', end: null })).toBe('2 Jul 2021')
})

test('both ends are given whatever the type', () => {
  expect(linkPeriod({ type: 'EMPLOYED_BY', start: '2005', end: '2010' })).toBe('2005–2010')
  expect(linkPeriod({ type: 'TRACKED', start: '2021-03', end: '2021-04' })).toBe('March – April 2021')
  expect(linkPeriod({ type: 'TRACKED', start: null, end: null })).toBeNull()
})
