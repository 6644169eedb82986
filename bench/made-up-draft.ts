/** A made-up case of any size as it is after reading: entities, links with a claim each, one source, and a hub. */
import type { CaseClaim, CaseEntity, CaseLink, Draft } from '../server/cases/case.ts'
import { PackedRecords } from '../server/cases/records/packed-records.ts'
import { type MadeUpSize, openMadeUp } from './made-up-graph.ts'

const SOURCE = 'source/register'
const PLACE = { file: 'links.csv', line: 2 }

const toClaim = (about: string, index: number): CaseClaim => ({
  id: `claim/${index}`,
  about,
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
  place: PLACE,
})

export function makeUpDraft(size: MadeUpSize, id = 'made-up'): Draft {
  const madeUp = openMadeUp(size)
  const entities = new PackedRecords<CaseEntity>()
  for (const { id: entityId, type, name, start } of madeUp.entities) {
    const properties = start === null ? {} : { start }
    entities.push({ id: entityId, type, name, aliases: [], summary: null, properties, place: PLACE })
  }
  const links = new PackedRecords<CaseLink>()
  const claims = new PackedRecords<CaseClaim>()
  for (const { id: linkId, type, from, to, start, end } of madeUp.links) {
    const properties = { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) }
    links.push({ id: linkId, type, from, to, properties, place: PLACE })
    claims.push(toClaim(linkId, claims.length))
  }
  const source = {
    id: SOURCE,
    title: 'The register',
    publisher: 'The registrar',
    author: null,
    published: null,
    url: null,
    origin: null,
    place: PLACE,
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
