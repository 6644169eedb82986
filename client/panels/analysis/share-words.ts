/** Shares in words: as precise as they are worth, and never 0 for what is not 0. */
export function shareWords(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.1) return 'under 0.1\u202f%'
  return `${percent >= 10 || percent === 0 ? Math.round(percent) : percent.toFixed(1)}\u202f%`
}
