/** Writes a dossier to read: entities and links in sentences, behind each who says so, and the sources by number. */
import type { Claim, Fact, Source } from '../../../contract/evidence.ts'
import { deriveStatuses } from '../../cases/derive-statuses.ts'
import { groupFacts } from '../../evidence/group-facts.ts'
import { formatDate, formatPeriod, formatWhen } from '../../../view/format-date.ts'
import { outletWords } from '../../../view/place-words.ts'
import { valueWords } from '../../../view/value-words.ts'
import {
  countWords,
  linkWords,
  propertyWords,
  stanceWords,
  statuses,
  statusMeaning,
  statusWords,
  typeWords,
} from '../../../view/words.ts'
import type { CasePart, PartEntity, PartLink } from '../case-part.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type NumberedSources, numberSources } from './number-sources.ts'

/** Types that everybody has come first, in this order. */
const FIRST_TYPES = ['Person', 'Organisation', 'Event']

/** Said in the heading or in a sentence of its own. */
const ELSEWHERE = new Set(['start', 'end', 'role', 'latitude', 'longitude'])

interface Dossier {
  readonly part: CasePart
  readonly sources: NumberedSources
  readonly nameOf: (id: string) => string
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly links: ReadonlyMap<string, readonly PartLink[]>
  readonly reasonOf: (link: string) => string
}

export function* writeDossier(part: CasePart): Generator<string> {
  const dossier = openDossier(part)
  yield `# ${escapeMarkdown(part.title)}\n`
  if (part.summary !== '') yield `\n${escapeMarkdown(part.summary)}\n`
  const counts = [
    countWords(part.entities.length, 'entity'),
    countWords(part.links.length, 'link'),
    countWords(part.claims.length, 'claim'),
  ]
  yield `\n${counts.join(', ')}, from ${countWords(part.sources.length, 'source')}. Each number in square brackets is that of a source at the end.\n`
  yield '\n| How sure | means that |\n|---|---|\n'
  for (const status of statuses) yield `| ${statusWords(status)} | ${statusMeaning(status)} |\n`
  for (const [type, entities] of groupByType(part.entities)) {
    yield `\n## ${capital(escapeMarkdown(typeWords(type, 2)))}\n`
    for (const entity of entities) yield* writeEntity(entity, dossier)
  }
  if (part.links.length > 0) yield '\n## Links and who says so\n'
  for (const link of part.links) yield* writeLink(link, dossier)
  yield* writeSources(dossier.sources)
}

function openDossier(part: CasePart): Dossier {
  const known = new Map([...part.entities, ...part.speakers].map((entity) => [entity.id, entity]))
  const speaker = (id: string) => ({ id, name: known.get(id)?.name ?? id, type: known.get(id)?.type ?? '' })
  const claims = part.claims.map(
    (claim): Claim => ({
      ...claim,
      saidBy: claim.saidBy === null ? null : speaker(claim.saidBy),
      via: claim.via.map(speaker),
    }),
  )
  const { ofLink } = deriveStatuses(claims, part.sources)
  return {
    part,
    sources: numberSources(part.sources),
    nameOf: (id) => escapeMarkdown(known.get(id)?.name ?? id),
    claims: groupBy(claims, ({ about }) => [about]),
    links: groupBy(part.links, ({ from, to }) => (from === to ? [from] : [from, to])),
    reasonOf: (link) => ofLink(link)?.reason ?? '',
  }
}

function* writeEntity(entity: PartEntity, dossier: Dossier): Generator<string> {
  const { id, aliases, summary, properties } = entity
  const facts = groupFacts(dossier.claims.get(id) ?? [], dossier.part.sources)
  yield `\n### ${dossier.nameOf(id)}\n`
  if (aliases.length > 0) yield `\nAlso known as ${aliases.map(escapeMarkdown).join(', ')}.\n`
  const when = formatWhen(dateOf(properties['start']), dateOf(properties['end']))
  if (when !== null) yield `\n${escapeMarkdown(when)}.\n`
  if (summary !== null) yield `\n${sentence(escapeMarkdown(summary))}\n`
  const rows = toRows(entity)
  if (rows.length > 0) yield `\n| | |\n|---|---|\n${rows.map(([name, text]) => `| ${name} | ${text} |\n`).join('')}`
  if (facts.length > 0) yield '\n**What is said**\n\n'
  for (const fact of facts) yield* writeFact(fact, dossier.sources)
  const links = dossier.links.get(id) ?? []
  if (links.length > 0) yield '\n**Links**\n\n'
  for (const link of links) yield `- ${toLinkSentence(link, id, dossier)}\n`
}

function toRows({ properties }: PartEntity): [name: string, text: string][] {
  const rows = Object.entries(properties)
    .filter(([name]) => !ELSEWHERE.has(name))
    .map(([name, value]): [string, string] => [
      escapeMarkdown(propertyWords(name)),
      escapeMarkdown(
        Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? formatDate(value) : String(value),
      ),
    ])
  const { latitude, longitude } = properties
  if (latitude === undefined || longitude === undefined) return rows
  return [...rows, ['Coordinates', escapeMarkdown(`${String(latitude)}, ${String(longitude)}`)]]
}

function* writeFact(fact: Fact, sources: NumberedSources): Generator<string> {
  if (fact.property === null) {
    for (const claim of fact.claims) yield `- ${toClaimSentence(claim, sources)}\n`
    return
  }
  const value = escapeMarkdown(valueWords(fact))
  const asOf = fact.asOf === null ? '' : ` (${escapeMarkdown(formatDate(fact.asOf))})`
  const sure = `*${sentence(capital(escapeMarkdown(fact.reason)))}*`
  yield `- ${escapeMarkdown(propertyWords(fact.property))}: **${value}**${asOf}. ${sure}\n`
  for (const claim of fact.claims) yield `  - ${toClaimSentence(claim, sources)}\n`
}

/** The link as seen from one of its ends, with how sure it is and the numbers of its sources. */
function toLinkSentence(link: PartLink, seenFrom: string, { nameOf, claims, sources }: Dossier): string {
  const { forward, backward } = linkWords(link.type)
  const words = link.from === seenFrom ? `${forward} ${nameOf(link.to)}` : `${backward} ${nameOf(link.from)}`
  const cited = [...new Set((claims.get(link.id) ?? []).map(({ source }) => source))].map(sources.cite)
  return `${words}${toDetails(link)} – *${statusWords(link.status)}*${cited.length === 0 ? '' : ` ${cited.join('')}`}`
}

function toDetails({ properties }: PartLink): string {
  const { role } = properties
  const period = formatPeriod(dateOf(properties['start']), dateOf(properties['end']))
  const details = [...(typeof role === 'string' ? [role] : []), ...(period === null ? [] : [period])]
  return details.length === 0 ? '' : ` (${escapeMarkdown(details.join('; '))})`
}

function* writeLink(link: PartLink, { part, nameOf, claims, sources, reasonOf }: Dossier): Generator<string> {
  const reason = reasonOf(link.id)
  yield `\n### ${nameOf(link.from)} ${linkWords(link.type).forward} ${nameOf(link.to)}\n`
  yield `\n*${sentence(capital(reason === '' ? statusWords(link.status) : escapeMarkdown(reason)))}*`
  const details = toDetails(link)
  yield details === '' ? '\n' : ` ${capital(details.slice(2, -1))}.\n`
  const rows = Object.entries(link.properties).filter(([name]) => !ELSEWHERE.has(name))
  for (const [name, value] of rows) {
    yield `\n${escapeMarkdown(propertyWords(name))}: ${escapeMarkdown(Array.isArray(value) ? value.join(', ') : String(value))}\n`
  }
  yield '\n'
  for (const fact of groupFacts(claims.get(link.id) ?? [], part.sources)) yield* writeFact(fact, sources)
}

function toClaimSentence(claim: Claim, sources: NumberedSources): string {
  const source = sources.find(claim.source)
  const voice = escapeMarkdown(claim.saidBy?.name ?? outletWords(source))
  const via =
    claim.via.length === 0 ? '' : `, passed on by ${claim.via.map(({ name }) => escapeMarkdown(name)).join(', then ')}`
  const place = claim.locator === null ? '' : `, ${escapeMarkdown(claim.locator)}`
  return `${voice} ${stanceWords(claim.stance)}${via}: ${sentence(escapeMarkdown(claim.text))} ${sources.cite(claim.source)}${place}`
}

function* writeSources(sources: NumberedSources): Generator<string> {
  const list = sources.list()
  if (list.length === 0) return
  yield '\n## Sources\n\n'
  for (const [index, source] of list.entries()) yield `${index + 1}. ${toSourceSentence(source, sources)}\n`
}

function toSourceSentence(
  { title, publisher, author, published, url, origin }: Source,
  sources: NumberedSources,
): string {
  const by = [publisher, author, published === null ? null : formatDate(published)].filter((text) => text !== null)
  const address = url === null ? '' : ` <${encodeURI(decoded(url)).replace(/[<>]/g, '')}>`
  const relayed = origin === null ? '' : ` Reprints or relays ${sources.cite(origin)}.`
  return `*${escapeMarkdown(title)}*${by.length === 0 ? '.' : `, ${sentence(escapeMarkdown(by.join(', ')))}`}${address}${relayed}`
}

/** So that what is encoded already is not encoded twice. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const dateOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** With a full stop unless it ends with a sign of its own. */
const sentence = (text: string): string => (/[.!?…]["”’»]?$/.test(text) ? text : `${text}.`)

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

function groupByType(entities: readonly PartEntity[]): [type: string, entities: PartEntity[]][] {
  const rank = (type: string): number => (FIRST_TYPES.includes(type) ? FIRST_TYPES.indexOf(type) : FIRST_TYPES.length)
  const byName = entities.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  return [...groupBy(byName, ({ type }) => [type])].toSorted(
    ([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )
}
