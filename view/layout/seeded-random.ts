/** Numbers that look random and are the same each time, so that the same graph is always drawn the same way. */

/** Gives numbers from 0 up to 1, determined by `seed`; a linear congruential generator (constants of Numerical Recipes). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
