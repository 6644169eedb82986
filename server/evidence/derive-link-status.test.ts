import { describe, expect, it } from 'vitest'
import type { Claim } from '../../contract/evidence.ts'
import { deriveLinkStatus } from './derive-link-status.ts'
import { openVoices } from './voice-of.ts'

const claim = (rest: Partial<Claim>): Claim => ({
  id: 'claim',
  about: 'link/a',
  property: null,
  value: null,
  unit: null,
  asOf: null,
  text: '',
  stance: 'reports',
  saidBy: null,
  via: [],
  source: 'source/a',
  locator: null,
  ...rest,
})

describe('deriveLinkStatus', () => {
  it('does not take the denial of a detail for a denial of the link', () => {
    const detail = claim({ property: 'share', value: '40', stance: 'denies' })
    expect(deriveLinkStatus([claim({}), detail], openVoices([])).status).toBe('single-source')
  })

  it('rests on the details when nothing is said about the link as such', () => {
    const detail = (value: string): Claim => claim({ property: 'share', value, source: `source/${value}` })
    expect(deriveLinkStatus([detail('40'), detail('60')], openVoices([]))).toMatchObject({
      status: 'corroborated',
      voices: 2,
    })
  })
})
