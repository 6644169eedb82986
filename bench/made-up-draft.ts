/** A made-up case of any size as it is after reading: entities, links with a claim each, one source, and a hub. */
import type { Case, CaseClaim, CaseEntity, CaseLink } from '../server/cases/case.ts'
import { makeUpGraph } from './made-up-graph.ts'

const SOURCE = 'source/register'

export function makeUpDraft(size: { entities: number; links: number; hubLinks: number }, id = 'made-up'): Case {
  const madeUp = makeUpGraph(size)
  const place = { file: 'links.csv', line: 2 }
  const entities = madeUp.entities.map(
    (entity): CaseEntity => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      aliases: [],
      summary: null,
      properties: entity.start === null ? {} : { start: entity.start },
      place,
    }),
  )
  const links = madeUp.links.map(
    ({ id: linkId, type, from, to, start, end }): CaseLink => ({
      id: linkId,
      type,
      from,
      to,
      properties: { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) },
      place,
    }),
  )
  const claims = madeUp.links.map(
    ({ id: linkId }, index): CaseClaim => ({
      id: `claim/${index}`,
      about: linkId,
      property: null,
      value: null,
      unit: null,
      asOf: null,
      text: 'The register has it',
      stance: 'reports',
      saidBy: null,
      via: [],
      source: SOURCE,
      locator: `row ${index + 2}`,
      place,
    }),
  )
  const source = {
    id: SOURCE,
    title: 'The register',
    publisher: 'The registrar',
    author: null,
    published: null,
    url: null,
    origin: null,
    place,
  }
  return {
    id,
    title: 'Made up',
    summary: '',
    start: [madeUp.hub],
    entities,
    links,
    sources: [source],
    claims,
    waivers: [],
  }
}
