/** How long it takes to derive how sure everything is in a large case. */
import type { Claim, Source } from '../contract/evidence.ts'
import { groupFacts } from '../server/evidence/group-facts.ts'
import type { Benchmark } from './figures.ts'
import { seededNumbers } from './made-up-graph.ts'
import { quantile, sample } from './measure.ts'

const CLAIMS = 100_000
const STANCES = ['confirms', 'reports', 'reports', 'alleges', 'denies'] as const

function makeUpEvidence(): { claims: readonly Claim[]; sources: readonly Source[] } {
  const next = seededNumbers(7)
  const sources = Array.from(
    { length: 2_000 },
    (_, index): Source => ({
      id: `source/${index}`,
      title: `Report ${index}`,
      publisher: index % 5 === 0 ? null : `Outlet ${index % 300}`,
      author: null,
      published: null,
      url: null,
      origin: index > 0 && index % 7 === 0 ? `source/${index - 1}` : null,
    }),
  )
  const claims = Array.from({ length: CLAIMS }, (_, index): Claim => {
    const property = next() < 0.4 ? null : `property ${Math.floor(next() * 6)}`
    return {
      id: `claim/${index}`,
      about: `link/${Math.floor(next() * 30_000)}`,
      property,
      value: property === null ? null : `value ${Math.floor(next() * 4)}`,
      unit: null,
      asOf: next() < 0.5 ? null : `20${10 + Math.floor(next() * 10)}`,
      text: 'Somebody says so',
      stance: STANCES[Math.floor(next() * STANCES.length)] ?? 'reports',
      saidBy:
        next() < 0.3 ? { id: `person/${Math.floor(next() * 500)}`, name: `Speaker ${index}`, type: 'Person' } : null,
      via: [],
      source: `source/${Math.floor(next() * 2_000)}`,
      locator: null,
    }
  })
  return { claims, sources }
}

export const EVIDENCE: Benchmark = {
  name: 'evidence',
  async run() {
    const { claims, sources } = makeUpEvidence()
    const samples = await sample(async () => groupFacts(claims, sources), 5, 1)
    return [
      {
        what: 'status and voices of 100 000 claims',
        measured: quantile(samples, 0.5) / 1000,
        limit: 2,
        unit: 's',
        note: `median of ${samples.length} runs`,
      },
    ]
  },
}
