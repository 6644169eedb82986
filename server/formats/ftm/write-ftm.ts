/**
 * Writes FollowTheMoney entities, one as JSON a line (followthemoney.tech).
 * What its schemata have no place for stands under `entourage`, which its tools
 * carry along as context.
 */
import { linkWords } from '../../../view/words.ts'
import type { CasePart, PartClaim, PartEntity, PartLink } from '../case-part.ts'
import { claimsBySubject, toClaimFields, toHeadFields, toSourceFields, toSpeakerFields } from '../evidence-fields.ts'
import { countryCode } from './country-code.ts'
import { ANY_LINK, COUNTRY_PROPERTIES, ENTITY_SCHEMATA } from './ftm-table.ts'
import { openFtmIds } from './to-ftm-ids.ts'
import { toEntitySchema, toLinkSchema } from './to-schema.ts'

type ToFtmId = ReturnType<typeof openFtmIds>
type Values = Readonly<Record<string, readonly string[]>>

interface Line {
  readonly id: string
  readonly schema: string
  readonly properties: Values
  readonly entourage: Readonly<Record<string, unknown>>
}

export function* writeFtm(part: CasePart): Generator<string> {
  let first = true
  for (const { entourage, properties, ...line } of toLines(part)) {
    const file = { ...toHeadFields(part), speakers: part.speakers.map(toSpeakerFields) }
    const filled = Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
    yield `${JSON.stringify({ ...line, properties: filled, entourage: first ? { file, ...entourage } : entourage })}\n`
    first = false
  }
}

function* toLines(part: CasePart): Generator<Line> {
  const claimsAbout = claimsBySubject(part)
  const evidence = openEvidence(part)
  const owned = new Set(part.links.filter(({ type }) => type === 'OWNS').map(({ to }) => to))
  const schemata = new Map(part.entities.map((entity) => [entity.id, toEntitySchema(entity, owned)]))
  const ids = openFtmIds()
  for (const { id } of part.entities) ids('entity', id)
  for (const entity of part.entities) {
    const claims = claimsAbout(entity.id)
    const schema = schemata.get(entity.id) ?? 'LegalEntity'
    yield toEntityLine(ids('entity', entity.id), entity, schema, claims, evidence(claims, ids))
  }
  for (const source of part.sources) {
    const { id, title, author, publisher, published, url } = source
    yield {
      id: ids('source', id),
      schema: 'Document',
      properties: {
        title: [title],
        fileName: [title],
        author: listOf(author),
        publisher: listOf(publisher),
        publishedAt: listOf(published),
        sourceUrl: listOf(url),
      },
      entourage: { source: toSourceFields(source) },
    }
  }
  for (const link of part.links) {
    const claims = claimsAbout(link.id)
    const schema = toLinkSchema(link, schemata.get(link.from) ?? '', schemata.get(link.to) ?? '')
    yield toLinkLine(ids, link, schema, claims, evidence(claims, ids))
  }
  for (const claim of part.claims) {
    if (!schemata.has(claim.about)) continue
    yield {
      id: ids('claim', claim.id),
      schema: 'Documentation',
      properties: {
        entity: [ids('entity', claim.about)],
        document: [ids('source', claim.source)],
        summary: [claim.text],
        role: [claim.stance],
      },
      entourage: { claim: claim.id },
    }
  }
}

function toEntityLine(
  ftmId: string,
  { id, type, name, aliases, summary, properties }: PartEntity,
  schema: string,
  claims: readonly PartClaim[],
  evidence: Values,
): Line {
  const mapped = Object.entries(ENTITY_SCHEMATA[schema]?.properties ?? {}).map(([own, theirs]): [string, string[]] => {
    const value = properties[own]
    const text = typeof value === 'string' ? value : null
    return [theirs, listOf(text !== null && COUNTRY_PROPERTIES.has(own) ? countryCode(text) : text)]
  })
  return {
    id: ftmId,
    schema,
    properties: { name: [name], alias: aliases, summary: listOf(summary), ...Object.fromEntries(mapped), ...evidence },
    entourage: { id, type, properties, claims: claims.map(toClaimFields) },
  }
}

function toLinkLine(
  ids: ToFtmId,
  { id, type, from, to, properties, status, voices }: PartLink,
  schema: ReturnType<typeof toLinkSchema>,
  claims: readonly PartClaim[],
  evidence: Values,
): Line {
  const text = (name: string): string[] => listOf(properties[name])
  const role = text('role')
  // Nobody would know what an unknown link without a role is about.
  const words = schema === ANY_LINK && role.length === 0 ? [linkWords(type).forward] : role
  return {
    id: ids('link', id),
    schema: schema.schema,
    properties: {
      [schema.from[0]]: [ids('entity', from)],
      [schema.to[0]]: [ids('entity', to)],
      ...(schema.role === null ? {} : { [schema.role]: words }),
      startDate: text('start'),
      endDate: text('end'),
      description: [...new Set(claims.map((claim) => claim.text))],
      ...evidence,
    },
    entourage: { id, type, from, to, properties, status, voices, claims: claims.map(toClaimFields) },
  }
}

const listOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

/** Returns what tells of claims where they can be checked: each address, outlet and source once. */
function openEvidence(part: CasePart) {
  const sources = new Map(part.sources.map((source) => [source.id, source]))
  return (claims: readonly PartClaim[], ids: ToFtmId) => {
    const cited = [...new Set(claims.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? [])
    const unique = (texts: readonly (string | null)[]): string[] => [
      ...new Set(texts.filter((text): text is string => text !== null)),
    ]
    return {
      sourceUrl: unique(cited.map(({ url }) => url)),
      publisher: unique(cited.map(({ publisher }) => publisher)),
      proof: cited.map(({ id }) => ids('source', id)),
    }
  }
}
