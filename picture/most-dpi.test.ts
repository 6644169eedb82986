import { expect, test } from 'vitest'
import { MOST_PIXELS, mostDpi } from './most-dpi.ts'

test('the highest resolution stays within both limits, and the next one does not', () => {
  for (const size of [
    { width: 1587.4, height: 1122.5 },
    { width: 5_000, height: 3_300 },
    { width: 12_000, height: 200 },
  ]) {
    const pixels = (dpi: number): readonly [number, number] => [(size.width * dpi) / 96, (size.height * dpi) / 96]
    const isAllowed = (dpi: number): boolean => {
      const [width, height] = pixels(dpi)
      return width * height <= MOST_PIXELS && Math.max(width, height) <= 20_000
    }
    expect([isAllowed(mostDpi(size)), isAllowed(mostDpi(size) + 1)]).toEqual([true, false])
  }
})
