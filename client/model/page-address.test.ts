import { expect, test } from 'vitest'
import { readPageAddress, writePageAddress } from './page-address.ts'

test.each([
  [{ scene: null, view: 'v=1&on=a,0,0' }, 'v=1&on=a,0,0'],
  [{ scene: null, view: '' }, ''],
  [{ scene: { id: 'scene/at-night-1', revision: null }, view: '' }, 'scene=scene/at-night-1'],
  [
    { scene: { id: 'a&b=c ü', revision: 12 }, view: 'v=1&on=a,0,0' },
    'scene=a%26b%3Dc%20%C3%BC&revision=12&v=1&on=a,0,0',
  ],
])('%o is written and read as %s', (address, text) => {
  expect(writePageAddress(address)).toBe(text)
  expect(readPageAddress(text)).toEqual(address)
})

test('what names no scene is a view’s text', () => {
  expect(readPageAddress('scene=%zz').scene).toBeNull()
  expect(readPageAddress('v=1&scene=x').scene).toBeNull()
})
