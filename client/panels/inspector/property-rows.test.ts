import { expect, test } from 'vitest'
import type { Fact } from '../../../contract/evidence.ts'
import { propertyRows } from './property-rows.ts'

const born: Fact = {
  property: 'Born',
  value: '1974-05',
  unit: null,
  asOf: null,
  status: 'single-source',
  voices: 1,
  reason: '',
  differs: false,
  claims: [],
}

test('properties are written in words and keep the precision of dates', () => {
  expect(
    propertyRows({ born: '1974-05', tonnage: 900, sold: false, names: ['Star', 'Meridian'] }, []).map(
      ({ text }) => text,
    ),
  ).toEqual(['May 1974', '900', 'no', 'Star, Meridian'])
})

test('a property that a fact speaks of is left to the fact', () => {
  expect(propertyRows({ born: '1974-05', nationality: 'Greek' }, [born])).toEqual([
    { name: 'nationality', text: 'Greek' },
  ])
})

test('what the heading says already is left out, and coordinates are one row', () => {
  expect(propertyRows({ start: '2021', latitude: 59.91, place: 'Pier 9', longitude: 10.75 }, [])).toEqual([
    { name: 'place', text: 'Pier 9' },
    { name: 'coordinates', text: '59.91, 10.75' },
  ])
})
