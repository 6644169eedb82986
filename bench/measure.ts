/** Times pieces of work in this process, in turn, so that a drift of the machine's speed meets both sides of a ratio alike. */

/** Milliseconds of each run, sorted. */
export type Samples = readonly number[]

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value below which a share `q` (0 to 1) of the samples lies (nearest rank); NaN for none. */
export function quantile(samples: Samples, q: number): number {
  return samples[Math.min(samples.length - 1, Math.floor(samples.length * q))] ?? Number.NaN
}

/** Runs `work` `warmUp` times unmeasured, then `runs` times measured. */
export async function sample(work: () => Promise<unknown>, runs: number, warmUp = 5): Promise<Samples> {
  for (let run = 0; run < warmUp; run += 1) await work()
  const samples: number[] = []
  for (let run = 0; run < runs; run += 1) samples.push(await timed(work))
  return samples.sort((a, b) => a - b)
}

/** Samples of two pieces of work, run A B A B …, and the medians of the ratios A/B and of the differences A − B of neighbouring runs. */
export async function compare(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  runs: number,
  warmUp = 5,
): Promise<{ a: Samples; b: Samples; ratio: number; difference: number }> {
  for (let run = 0; run < warmUp; run += 1) {
    await a()
    await b()
  }
  const samplesA: number[] = []
  const samplesB: number[] = []
  const ratios: number[] = []
  const differences: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const timeA = await timed(a)
    const timeB = await timed(b)
    samplesA.push(timeA)
    samplesB.push(timeB)
    ratios.push(timeA / timeB)
    differences.push(timeA - timeB)
  }
  const ascending = (x: number, y: number) => x - y
  return {
    a: samplesA.sort(ascending),
    b: samplesB.sort(ascending),
    ratio: quantile(ratios.sort(ascending), 0.5),
    difference: quantile(differences.sort(ascending), 0.5),
  }
}
