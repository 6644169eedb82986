/**
 * Puts the records of all files together to a case: ids are matched, types and
 * names made plain, and whatever no claim speaks of gets one that cites the file.
 */
import type { CaseClaim, CaseEntity, CaseLink, CaseSource, Draft, Place } from '../../cases/case.ts'
import { findBrokenReferences } from '../../cases/find-broken-references.ts'
import { PackedRecords } from '../../cases/records/packed-records.ts'
import { joined, lazily, type Records } from '../../cases/records/records.ts'
import type { EntityRecord, FormatRecord, HeadRecord, LinkRecord } from '../record.ts'
import { hashText } from '../values/hash-text.ts'
import { Citations } from './citations.ts'
import { claimRest, type SourceOf } from './claim-rest.ts'
import { cleanId } from './clean-id.ts'
import { cleanProperties, type Notes, readText } from './clean-properties.ts'
import { cleanEntityType, cleanLinkType } from './clean-type.ts'
import { EntityList } from './entity-list.ts'
import type { FileRules } from './file-rules.ts'
import { LinkEnds } from './link-ends.ts'
import { LinkList } from './link-list.ts'

export interface AssemblyOptions extends Notes {
  readonly caseId: string
  readonly title: string | null
}

/** How many records of each kind there are. */
export interface CaseCounts {
  readonly entities: number
  readonly links: number
  readonly claims: number
  readonly sources: number
}

export class Assembly {
  readonly #options: AssemblyOptions
  readonly #notes: Notes
  readonly #entities: EntityList
  readonly #links: LinkList
  readonly #ends: LinkEnds
  readonly #sources = new Map<string, CaseSource>()
  readonly #claims = new PackedRecords<CaseClaim>()
  readonly #cited = new Citations()
  readonly #groups = new Map<string, string>()
  #head: HeadRecord | null = null

  constructor(options: AssemblyOptions) {
    const { note, assume } = options
    this.#options = options
    this.#notes = { note, assume }
    this.#entities = new EntityList(this.#notes)
    this.#links = new LinkList(assume)
    this.#ends = new LinkEnds(this.#notes, this.#entities)
  }

  add(record: FormatRecord, rules: FileRules): void {
    if (record.kind === 'entity') this.#addEntity(record, rules)
    else if (record.kind === 'link') this.#addLink(record, rules)
    else if (record.kind === 'claim') {
      const { kind: _, ...claim } = record
      this.#claims.push(claim)
    } else if (record.kind === 'source') {
      const { kind: _, ...source } = record
      if (!this.#sources.has(source.id)) this.#sources.set(source.id, source)
    } else this.#head ??= record
  }

  #id(written: string, rules: FileRules, place: Place, column: string, before = ''): string | null {
    const id = cleanId(written, place, column, this.#notes)
    return id === null || rules.ids === 'keep' ? id : `${this.#options.caseId}/${before}${id}`
  }

  #addEntity(record: EntityRecord, rules: FileRules): void {
    const { place } = record
    const id = this.#id(record.id, rules, place, 'id')
    if (id === null) return
    const name = record.name === null ? null : readText(record.name, place, 'name', this.#notes)
    const aliases = record.aliases.flatMap((alias) => {
      const text = readText(alias, place, 'aliases', this.#notes)
      return text === null || text === '' || text === name ? [] : [text]
    })
    const summary = record.summary === null ? null : readText(record.summary, place, 'summary', this.#notes)
    if (name === null || name === '') {
      this.#options.assume(place, 'an entity without a name is called by its id')
    }
    const entity = {
      id,
      type: cleanEntityType(record.type, place, rules.plainTypes, this.#options.assume),
      name: (name === null || name === '' ? record.id.trim() : name).replace(/\s*\n\s*/g, ' '),
      aliases: [...new Set(aliases)],
      summary: summary === '' ? null : summary,
      properties: cleanProperties(record.properties, place, this.#notes),
      ...(record.partial === undefined ? {} : { partial: record.partial }),
      place,
    }
    if (record.group !== null) this.#groups.set(id, record.group)
    if (record.sources === null) this.#cited.set(id, [])
    else if (record.sources.length > 0)
      this.#cited.set(id, [...new Set([...(this.#cited.get(id) ?? []), ...record.sources])])
    this.#entities.add(entity, record.id.trim(), rules.pieces)
  }

  #addLink(record: LinkRecord, rules: FileRules): void {
    const { place } = record
    const from = this.#id(record.from, rules, place, 'from')
    const to = this.#id(record.to, rules, place, 'to')
    if (from === null || to === null) return
    const { type, role } = cleanLinkType(record.type, place, this.#options.assume)
    const given = role === null || 'role' in record.properties ? record.properties : { ...record.properties, role }
    const properties = cleanProperties(given, place, this.#notes)
    const partial = record.partial === undefined ? {} : { partial: record.partial }
    const id = this.#links.add({ type, from, to, properties, ...partial, place }, (content, hash) =>
      record.id === null || record.id.trim() === ''
        ? `${this.#options.caseId}/link/${hash.toString(36)}${hashText(`+${content}`).toString(36)}`
        : this.#id(record.id, rules, place, 'id', 'link/'),
    )
    if (id === null) return
    this.#ends.expect({ id: from, written: record.from, type: record.fromType, place, column: 'from' }, rules)
    this.#ends.expect({ id: to, written: record.to, type: record.toType, place, column: 'to' }, rules)
    if (record.sources.length > 0) this.#cited.set(id, record.sources)
  }

  /** Returns the case; whatever is wrong was noted. `sourceOf` gives the source that a file is, by its name. */
  finish(sourceOf: SourceOf): { readonly draft: Draft; readonly counts: CaseCounts } {
    const list = this.#entities
    const meant = this.#ends.resolve()
    const entities = this.#nameGroups()
    const links = toMeant(this.#links.close(), list, meant)
    const places = [...list.places.values(), ...this.#links.places.values()]
    const records = { entities, links, places }
    const rest = claimRest(records, this.#claims, this.#sources, this.#cited, sourceOf, list)
    const { caseId, title, note } = this.#options
    const draft: Draft = {
      id: caseId,
      title: title ?? this.#head?.title ?? caseId,
      summary: this.#head?.summary ?? '',
      start: onlyListed(this.#head?.start ?? [], list),
      entities,
      links,
      sources: [...this.#sources.values()],
      claims: joined(this.#claims, rest),
      waivers: [],
    }
    list.close()
    if (this.#claims.length > 0)
      findBrokenReferences(draft, { entities: true, links: true, claims: true, sources: true }, note)
    return {
      draft,
      counts: {
        entities: entities.length,
        links: links.length,
        claims: draft.claims.length,
        sources: draft.sources.length,
      },
    }
  }

  /** Groups are laid flat; each entity keeps the name of its own. */
  #nameGroups(): Records<CaseEntity> {
    return this.#groups.size === 0
      ? this.#entities.all
      : toGrouped(this.#entities, this.#groups, `${this.#options.caseId}/`)
  }
}

// Outside of the class, or whoever goes through the records of the case would keep all that reading it took.

const onlyListed = (ids: readonly string[], list: EntityList): string[] => ids.filter((id) => list.has(id))

const toMeant = (links: Records<CaseLink>, list: EntityList, meant: ReadonlyMap<string, string>): Records<CaseLink> =>
  lazily(links, (link) => ({
    ...link,
    id: list.has(link.id) ? `${link.id}#link` : link.id,
    from: meant.get(link.from) ?? link.from,
    to: meant.get(link.to) ?? link.to,
  }))

const toGrouped = (list: EntityList, groups: ReadonlyMap<string, string>, before: string): Records<CaseEntity> =>
  lazily(list.all, (entity) => {
    const group = groups.get(entity.id)
    if (group === undefined) return entity
    const name = list.nameOf(`${before}${group}`) ?? list.nameOf(group)
    return name === undefined ? entity : { ...entity, properties: { ...entity.properties, group: name } }
  })
