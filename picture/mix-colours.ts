/** Between two colours like `#fbfaf7`; `share` from 0 to 1. */
export function mixColours(from: string, to: string, share: number): string {
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
