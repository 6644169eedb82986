/** Colour arithmetic for checking the tokens: contrast, CIELAB distance, and sight without one kind of cone. */

/** Red, green and blue from 0 to 1, linear light. */
export type LinearRgb = readonly [number, number, number]

/** The linear light of a colour written `#rrggbb`. Throws when it is written otherwise. */
export function parseColour(hex: string): LinearRgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim())
  if (match === null) throw new Error(`not a colour of the form #rrggbb: ${hex}`)
  const [red, green, blue] = match.slice(1).map((part) => toLinear(Number.parseInt(part, 16) / 255))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
export function contrast(a: LinearRgb, b: LinearRgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** Distance in CIELAB (D65, CIE 1976): some 2.3 is just noticeable. */
export function labDistance(a: LinearRgb, b: LinearRgb): number {
  const from = toLab(a)
  const to = toLab(b)
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
}

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan'

/**
 * The matrices of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * TVCG 15 (6), 2009, at severity 1.0; they apply to linear light.
 */
const MACHADO: Readonly<Record<Exclude<Sight, 'normal'>, readonly [LinearRgb, LinearRgb, LinearRgb]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** How a colour looks to someone without one kind of cone. */
export function simulate(colour: LinearRgb, sight: Sight): LinearRgb {
  if (sight === 'normal') return colour
  const [red, green, blue] = MACHADO[sight]
  return [clamp(dot(red, colour)), clamp(dot(green, colour)), clamp(dot(blue, colour))]
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toLab(colour: LinearRgb): LinearRgb {
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047)
  const y = root(dot([0.2126729, 0.7151522, 0.072175], colour))
  const z = root(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function root(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116
}

function dot(a: LinearRgb, b: LinearRgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
