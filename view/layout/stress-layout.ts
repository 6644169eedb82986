/**
 * Places points so that their distances come as close as can be to the wished
 * ones: stress minimised by stochastic gradient descent (Zheng, Pawar and
 * Goodman, "Graph Drawing by Stochastic Gradient Descent", 2018).
 */
import { seededRandom } from './seeded-random.ts'
import type { Point } from '../view.ts'

const ROUNDS = 40
const LAST_STEP = 0.05

interface Pair {
  readonly a: number
  readonly b: number
  readonly far: number
}

/**
 * Points by id for a part that hangs together; `distances` in pixels, by place
 * in `ids`. Without fixed points the result is centred at 0, 0 and lies with
 * its longer side across, or stands when it is to be upright.
 */
export function stressLayout(
  distances: readonly Float64Array[],
  fixed: ReadonlyMap<string, Point>,
  ids: readonly string[],
  isUpright = false,
): ReadonlyMap<string, Point> {
  const random = seededRandom(ids.length * 7919 + 17)
  const xs = new Float64Array(ids.length)
  const ys = new Float64Array(ids.length)
  const around = middleOf([...fixed.values()])
  for (const [index, id] of ids.entries()) {
    const point = fixed.get(id)
    xs[index] = point?.x ?? around.x + (random() - 0.5) * 400
    ys[index] = point?.y ?? around.y + (random() - 0.5) * 400
  }
  const pairs = wishedPairs(distances)
  const movable = ids.map((id) => (fixed.has(id) ? 0 : 1))
  const largest = pairs.reduce((far, pair) => Math.max(far, pair.far), 1)
  const least = pairs.reduce((far, pair) => Math.min(far, pair.far), largest)
  const start = largest * largest
  const decay = Math.log(start / (LAST_STEP * least * least)) / Math.max(1, ROUNDS - 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = start * Math.exp(-decay * round)
    shuffle(pairs, random)
    for (const { a, b, far } of pairs) {
      const dx = (xs[a] ?? 0) - (xs[b] ?? 0)
      const dy = (ys[a] ?? 0) - (ys[b] ?? 0)
      const now = Math.hypot(dx, dy) || 0.01
      const move = (Math.min(1, step / (far * far)) * (now - far)) / (2 * now)
      xs[a] = (xs[a] ?? 0) - dx * move * (movable[a] ?? 0)
      ys[a] = (ys[a] ?? 0) - dy * move * (movable[a] ?? 0)
      xs[b] = (xs[b] ?? 0) + dx * move * (movable[b] ?? 0)
      ys[b] = (ys[b] ?? 0) + dy * move * (movable[b] ?? 0)
    }
  }
  const points = ids.map((_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }))
  const placed = fixed.size > 0 ? points : layAcross(points, isUpright)
  return new Map(ids.map((id, index) => [id, placed[index] ?? { x: 0, y: 0 }]))
}

function wishedPairs(distances: readonly Float64Array[]): Pair[] {
  return distances.flatMap((row, a) =>
    [...row.subarray(0, a)].flatMap((far, b) => (Number.isFinite(far) && far > 0 ? [{ a, b, far }] : [])),
  )
}

/** Turns the points so that the direction in which they spread most (the principal axis) lies across, or stands upright. */
function layAcross(points: readonly Point[], isUpright: boolean): readonly Point[] {
  const middle = middleOf(points)
  let xx = 0
  let yy = 0
  let xy = 0
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2
    yy += (y - middle.y) ** 2
    xy += (x - middle.x) * (y - middle.y)
  }
  const angle = (isUpright ? Math.PI / 2 : 0) - Math.atan2(2 * xy, xx - yy) / 2
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return points.map(({ x, y }) => ({
    x: (x - middle.x) * cos - (y - middle.y) * sin,
    y: (x - middle.x) * sin + (y - middle.y) * cos,
  }))
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length)
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  }
}

/** The Fisher–Yates shuffle, in place. */
function shuffle(pairs: Pair[], random: () => number): void {
  for (let index = pairs.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [pairs[index], pairs[other]]
    if (a === undefined || b === undefined) continue
    pairs[index] = b
    pairs[other] = a
  }
}
