/** Writes Cytoscape's JSON, which Cytoscape and Cytoscape.js open, one element a line. */
import type { CasePart } from '../case-part.ts'
import { type Fields, headFields, openFields } from '../fields-of.ts'

export function* writeCytoscape(part: CasePart): Generator<string> {
  const { ofEntity, ofLink } = openFields(part)
  yield `{"data":${toJson({}, headFields(part))},\n"elements":{"nodes":[`
  let separator = '\n'
  for (const entity of part.entities) {
    yield `${separator}{"data":${toJson({ id: entity.id }, ofEntity(entity))}}`
    separator = ',\n'
  }
  yield '\n],"edges":['
  separator = '\n'
  for (const link of part.links) {
    yield `${separator}{"data":${toJson({ id: link.id, source: link.from, target: link.to }, ofLink(link))}}`
    separator = ',\n'
  }
  yield '\n]}}\n'
}

const toJson = (identity: Readonly<Record<string, string>>, fields: Fields): string =>
  JSON.stringify({ ...identity, ...Object.fromEntries(fields) })
