/** A number as drawings write it: two decimals at most, which is a hundredth of a pixel. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}
