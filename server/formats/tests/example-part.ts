/** The example of docs/data.md: two entities, a link, and the one claim that it rests on. */
import type { CasePart } from '../case-part.ts'

export const EXAMPLE_PART: CasePart = {
  case: 'ada',
  title: 'Ada',
  summary: '',
  start: [],
  entities: [
    {
      id: 'organisation/mill',
      type: 'Organisation',
      name: 'The Mill & Sons',
      aliases: [],
      summary: null,
      properties: { country: 'Norway' },
    },
    { id: 'person/ada', type: 'Person', name: 'Ada', aliases: ['А́да'], summary: null, properties: { born: '1965' } },
  ],
  links: [
    {
      id: 'link/ada-mill',
      type: 'EMPLOYED_BY',
      from: 'person/ada',
      to: 'organisation/mill',
      properties: { role: 'miller', start: '1990-05' },
      status: 'single-source',
      voices: 1,
    },
  ],
  claims: [
    {
      id: 'claim/1',
      about: 'link/ada-mill',
      property: null,
      value: null,
      unit: null,
      asOf: null,
      text: 'Ada became the miller in May 1990.',
      stance: 'reports',
      saidBy: null,
      via: [],
      source: 'source/post',
      locator: 'page 3',
    },
  ],
  sources: [
    {
      id: 'source/post',
      title: 'Forty years of flour',
      publisher: 'The Valley Post',
      author: null,
      published: '2024-03-01',
      url: null,
      origin: null,
    },
  ],
  speakers: [],
}
