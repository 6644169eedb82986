import { describe, expect, it } from 'vitest'
import type { Claim, Source, Speaker } from '../../contract/evidence.ts'
import { deriveStatus, type Evidence } from './derive-status.ts'
import { openVoices } from './voice-of.ts'

const source = (id: string, publisher: string | null, origin: string | null = null): Source => ({
  id,
  title: `Title of ${id}`,
  publisher,
  author: null,
  published: null,
  url: null,
  origin,
})

const SOURCES = [
  source('post', 'The Harbour Post'),
  source('post-later', 'Harbour Post'),
  source('radio', 'Radio Nine'),
  source('watch', 'Coast Watch'),
  source('reprint', 'Northern Gazette', 'post'),
  source('reprint-of-reprint', 'Evening Mirror', 'reprint'),
  source('leaflet', null),
  source('letter', null),
]

const PEOPLE: Readonly<Record<string, Speaker>> = {
  berg: { id: 'person/berg', name: 'Tomas Berg', type: 'Person' },
  official: { id: 'person/official', name: 'Port official', type: 'Person' },
  watch: { id: 'organisation/watch', name: 'Coast Watch', type: 'Organisation' },
}

/** `post reports` or `post alleges official`: outlet, stance, and the speaker if there is one. */
function evidence(line: string): Evidence {
  const [outlet = '', stance = '', speaker] = line.split(' ')
  const saidBy = speaker === undefined ? null : PEOPLE[speaker]
  if (saidBy === undefined) throw new Error(`no speaker ${speaker}`)
  return { source: outlet, stance: stance as Claim['stance'], saidBy }
}

const CASES: readonly (readonly [claims: string, voices: number, reason: string])[] = [
  ['post reports', 1, 'single source: only The Harbour Post says so'],
  ['leaflet reports', 1, 'single source: only “Title of leaflet” says so'],
  [
    'post reports; reprint reports; reprint-of-reprint reports',
    1,
    'single source: only The Harbour Post says so, printed in 3 outlets',
  ],
  ['reprint reports', 1, 'single source: only The Harbour Post says so'],
  ['post reports; post-later reports', 1, 'single source: only Harbour Post says so, printed in 2 outlets'],
  ['post reports; radio alleges', 2, 'single source: only The Harbour Post vouches for it'],
  ['post reports; radio alleges official', 2, 'single source: only The Harbour Post vouches for it'],
  ['post reports; radio reports', 2, 'corroborated: 2 independent voices, Radio Nine and The Harbour Post'],
  [
    'leaflet reports; letter reports',
    2,
    'corroborated: 2 independent voices, “Title of leaflet” and “Title of letter”',
  ],
  ['post reports official; radio reports berg', 2, 'corroborated: 2 independent voices, Port official and Tomas Berg'],
  [
    'post reports; radio reports; watch reports; leaflet reports',
    4,
    'corroborated: 4 independent voices, Coast Watch, Radio Nine and 2 more',
  ],
  ['post alleges', 1, 'alleged: only said by The Harbour Post, which does not vouch for it'],
  [
    'post alleges; radio alleges',
    2,
    'alleged: only said by Radio Nine and The Harbour Post, none of whom vouches for it',
  ],
  ['post reports official', 1, 'alleged: The Harbour Post, quoting Port official'],
  ['post alleges official', 1, 'alleged: The Harbour Post, quoting Port official'],
  ['post alleges official; reprint alleges official', 1, 'alleged: 2 outlets, both quoting Port official'],
  [
    'post alleges official; radio alleges official; leaflet alleges official',
    1,
    'alleged: 3 outlets, all quoting Port official',
  ],
  ['post reports official; radio reports official', 1, 'alleged: 2 outlets, both quoting Port official'],
  ['post alleges official; radio alleges berg', 2, 'alleged: 2 outlets, quoting Port official and Tomas Berg'],
  ['watch confirms', 1, 'confirmed: verified by Coast Watch'],
  ['post confirms watch', 1, 'confirmed: verified by Coast Watch'],
  ['watch confirms; radio reports', 2, 'confirmed: verified by Coast Watch; 2 independent voices in all'],
  ['watch reports; post reports watch', 1, 'single source: only Coast Watch says so, printed in 2 outlets'],
  ['watch confirms; post denies berg', 1, 'disputed: said by Coast Watch, denied by Tomas Berg'],
  [
    'post reports; radio reports; watch disputes; post denies berg',
    2,
    'disputed: said by Radio Nine and The Harbour Post, denied by Tomas Berg, doubted by Coast Watch',
  ],
  ['post denies berg', 0, 'disputed: denied by Tomas Berg'],
  ['radio disputes', 0, 'disputed: doubted by Radio Nine'],
]

const STATUS_BY_WORD: Readonly<Record<string, string>> = { 'single source': 'single-source' }

describe('deriveStatus', () => {
  it.each(CASES)('reads “%s” as %i voices: %s', (lines, voices, reason) => {
    const claims = lines.split('; ').map(evidence)
    const word = reason.split(':')[0] ?? ''
    expect(deriveStatus(claims, openVoices(SOURCES))).toEqual({ status: STATUS_BY_WORD[word] ?? word, voices, reason })
  })

  it('is disputed when another value stands against it, however many say so', () => {
    expect(deriveStatus(['watch confirms', 'radio reports'].map(evidence), openVoices(SOURCES), true)).toEqual({
      status: 'disputed',
      voices: 2,
      reason: 'disputed: said by Coast Watch, Radio Nine, while another value stands against it'.replace(
        ', R',
        ' and R',
      ),
    })
  })
})
