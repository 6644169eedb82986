/**
 * Puts the records of all files together to a case: ids are matched, types and
 * names made plain, and whatever no claim speaks of gets one that cites the file.
 */
import type { Case, CaseClaim, CaseEntity, CaseLink, CaseSource, Place } from '../../cases/case.ts'
import { EntityType } from '../../../contract/values.ts'
import { RESERVED_TYPES } from '../../cases/file-formats.ts'
import { findBrokenReferences } from '../../cases/find-broken-references.ts'
import { quote } from '../../cases/problem.ts'
import { PLAIN_ENTITY, PLAIN_LINK } from '../plain-types.ts'
import type { EntityRecord, FormatRecord, HeadRecord, LinkRecord } from '../record.ts'
import { hashText } from '../values/hash-text.ts'
import { HashIndex } from '../values/hash-index.ts'
import { toEntityType } from '../values/to-entity-type.ts'
import { toLinkType } from '../values/to-link-type.ts'
import { cleanProperties, type Notes, readText } from './clean-properties.ts'
import { describeEntity, describeLink } from './describe-record.ts'

/** How the records of one file are taken. */
export interface FileRules {
  /** The file as it was given; an archive with all that it holds is one. */
  readonly file: string
  /** `keep`: ids hold beyond this case; `case`: they are the file's own, and the case's id goes before them. */
  readonly ids: 'case' | 'keep'
  /** The types of the file are taken as they are, not by what people call things. */
  readonly plainTypes: boolean
  /** Entities may come in several pieces that add to each other. */
  readonly pieces: boolean
  /**
   * What the end of a link is that no file lists: a mistake; something known by
   * its id alone; or, in a table, the name of an entity, listed elsewhere or new.
   */
  readonly unknownEnds: 'refuse' | 'name-by-id' | 'by-name'
  /** The ends were said to be new entities of a type, whatever else is listed. */
  readonly newEnds: boolean
}

interface End {
  readonly id: string
  readonly written: string
  readonly type: string | null
  readonly place: Place
  readonly column: string
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** Longer ones leave no room for what is put before and behind them. */
const LONGEST_ID = 300

export interface AssemblyOptions extends Notes {
  readonly caseId: string
  readonly title: string | null
  readonly collect: boolean
}

export class Assembly {
  readonly #options: AssemblyOptions
  readonly #notes: Notes
  readonly #entityAt = new HashIndex()
  readonly #linkAt = new HashIndex()
  /** By place in the order of entities: what is said of each, so that the same twice is known. */
  readonly #entityHashes: number[] = []
  readonly #entityLines: number[] = []
  readonly #entities: Mutable<CaseEntity>[] = []
  readonly #links: Mutable<CaseLink>[] = []
  readonly #sources = new Map<string, CaseSource>()
  readonly #claims: CaseClaim[] = []
  readonly #cited = new Map<string, readonly string[]>()
  readonly #groups = new Map<string, string>()
  readonly #unknown = new Map<string, End & { readonly rules: FileRules }>()
  #linkCount = 0
  #head: HeadRecord | null = null

  constructor(options: AssemblyOptions) {
    this.#options = options
    this.#notes = { note: options.note, assume: options.assume }
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
    const { note, assume } = this.#options
    let text = written.trim()
    if (text === '') {
      note(place, column, 'the id is empty; expected one')
      return null
    }
    if (/\p{Cc}|\p{Cs}|\ufeff/u.test(text)) {
      const plain = text.replace(/[\t\n\r ]+/g, ' ').replace(/\ufeff/g, '')
      if (/\p{Cc}|\p{Cs}/u.test(plain)) {
        note(
          place,
          column,
          `${quote(text)} is no id: it holds a character that is no text; expected letters, digits and signs`,
        )
        return null
      }
      assume(place, 'a line break, tab or mark within an id was taken as a space or left out')
      text = plain.trim()
    }
    if (text.includes(';')) {
      assume(place, 'a semicolon within an id is written %3B, since lists of ids are parted by it')
      text = text.replaceAll(';', '%3B')
    }
    if (text.length > LONGEST_ID) {
      note(place, column, `an id of ${text.length} characters, ${quote(text)}; expected at most ${LONGEST_ID}`)
      return null
    }
    return rules.ids === 'keep' ? text : `${this.#options.caseId}/${before}${text}`
  }

  #entityType(written: string | null, place: Place, rules: FileRules): string {
    if (written === null || written.trim() === '') return PLAIN_ENTITY
    if (rules.plainTypes && EntityType.safeParse(written).success && !RESERVED_TYPES.has(written)) return written
    const type = toEntityType(written)
    if (type === null) {
      this.#options.assume(place, `the type ${quote(written)} holds no letters and was left out`)
      return PLAIN_ENTITY
    }
    if (type !== written) this.#options.assume(place, `the type ${quote(written)} is called ${type} here`)
    return type
  }

  #addEntity(record: EntityRecord, rules: FileRules): void {
    const { place } = record
    const id = this.#id(record.id, rules, place, 'id')
    if (id === null) return
    const known = this.#entityAt.get(id)
    const name = record.name === null ? null : readText(record.name, place, 'name', this.#notes)
    const aliases = record.aliases.flatMap((alias) => {
      const text = readText(alias, place, 'aliases', this.#notes)
      return text === null || text === '' || text === name ? [] : [text]
    })
    const summary = record.summary === null ? null : readText(record.summary, place, 'summary', this.#notes)
    if (name === null || name === '') {
      this.#options.assume(place, 'an entity without a name is called by its id')
    }
    const entity: CaseEntity = {
      id,
      type: this.#entityType(record.type, place, rules),
      name: (name === null || name === '' ? record.id.trim() : name).replace(/\s*\n\s*/g, ' '),
      aliases: [...new Set(aliases)],
      summary: summary === '' ? null : summary,
      properties: cleanProperties(record.properties, place, this.#notes),
      place,
    }
    if (record.group !== null) this.#groups.set(id, record.group)
    if (record.sources === null) this.#cited.set(id, [])
    else if (record.sources.length > 0)
      this.#cited.set(id, [...new Set([...(this.#cited.get(id) ?? []), ...record.sources])])
    const hash = hashText(JSON.stringify([entity.type, entity.summary, entity.properties]))
    if (known === undefined) this.#placeEntity(entity, hash)
    else this.#mergeEntity(known, entity, hash, record.id.trim(), rules)
  }

  #placeEntity(entity: CaseEntity, hash: number): void {
    this.#entityAt.set(entity.id, this.#entityHashes.length)
    this.#entityHashes.push(hash)
    this.#entityLines.push(entity.place.line)
    if (this.#options.collect) this.#entities.push(entity)
  }

  /** The same id again. */
  #mergeEntity(at: number, entity: CaseEntity, hash: number, written: string, rules: FileRules): void {
    const { note, assume } = this.#options
    const { place } = entity
    const first = this.#entities[at]
    if (rules.pieces) {
      if (first === undefined) return
      assume(place, 'an entity that comes in several pieces was put together')
      const names = [...first.aliases, entity.name, ...entity.aliases]
      first.aliases = [...new Set(names)].filter((name) => name !== first.name && name !== entity.id)
      if (first.type === PLAIN_ENTITY) first.type = entity.type
      first.summary ??= entity.summary
      first.properties = { ...entity.properties, ...first.properties }
      return
    }
    if (this.#entityHashes[at] !== hash) {
      const line = this.#entityLines[at] ?? 0
      note(
        place,
        'id',
        `${quote(written)} is already the id of line ${line}, which says otherwise of it; expected an id of its own`,
      )
      return
    }
    assume(
      place,
      'an entity that is there twice, with the same id and details, was taken once; another spelling of its name is kept as an alias',
    )
    if (first === undefined) return
    const names = [...first.aliases, entity.name, ...entity.aliases]
    first.aliases = [...new Set(names)].filter((name) => name !== first.name)
  }

  #linkType(written: string | null, place: Place): { type: string; role: string | null } {
    if (written === null || written.trim() === '') return { type: PLAIN_LINK, role: null }
    const type = toLinkType(written)
    if (type === null) {
      this.#options.assume(place, `what a link says is too long for a type; it is kept as the role of ${PLAIN_LINK}`)
      return { type: PLAIN_LINK, role: written }
    }
    if (type !== written) this.#options.assume(place, `the link type ${quote(written)} is called ${type} here`)
    return { type, role: null }
  }

  #addLink(record: LinkRecord, rules: FileRules): void {
    const { place } = record
    const { assume } = this.#options
    const from = this.#id(record.from, rules, place, 'from')
    const to = this.#id(record.to, rules, place, 'to')
    if (from === null || to === null) return
    const { type, role } = this.#linkType(record.type, place)
    const given = role === null || 'role' in record.properties ? record.properties : { ...record.properties, role }
    const properties = cleanProperties(given, place, this.#notes)
    const content = JSON.stringify([from, type, to, properties])
    const hash = hashText(content)
    let id: string | null
    if (record.id === null || record.id.trim() === '') {
      id = `${this.#options.caseId}/link/${hash.toString(36)}${hashText(`+${content}`).toString(36)}`
    } else id = this.#id(record.id, rules, place, 'id', 'link/')
    if (id === null) return
    const same = this.#linkAt.get(id)
    if (same !== undefined) {
      if (same === hash) return assume(place, 'a link that is there twice, saying the same, was taken once')
      assume(place, 'an id of a link that comes again with another content got a number')
      let number = 2
      for (;;) {
        const other = this.#linkAt.get(`${id}#${number}`)
        if (other === hash) return
        if (other === undefined) break
        number += 1
      }
      id = `${id}#${number}`
    }
    this.#linkAt.set(id, hash)
    this.#linkCount += 1
    this.#expectEnd({ id: from, written: record.from, type: record.fromType, place, column: 'from' }, rules)
    this.#expectEnd({ id: to, written: record.to, type: record.toType, place, column: 'to' }, rules)
    if (record.sources.length > 0) this.#cited.set(id, record.sources)
    if (this.#options.collect) this.#links.push({ id, type, from, to, properties, place })
  }

  #expectEnd(end: End, rules: FileRules): void {
    if (this.#unknown.has(end.id) || this.#entityAt.get(end.id) !== undefined) return
    if (!this.#options.collect && rules.unknownEnds === 'by-name') {
      // Checked alone, a name is as good as an entity: what it means is known only when all are kept.
      this.#entityAt.set(end.id, this.#entityHashes.length)
      this.#entityHashes.push(0)
      this.#entityLines.push(end.place.line)
      return
    }
    this.#unknown.set(end.id, { ...end, rules })
  }

  /** Returns the listed entity that each end means which is called by a name; whatever else links lead to is added. */
  #resolveEnds(): Map<string, string> {
    const { note, assume } = this.#options
    const meant = new Map<string, string>()
    const hasListed = this.#entityHashes.length > 0
    const unknown = [...this.#unknown.values()].filter(({ id }) => this.#entityAt.get(id) === undefined)
    const isNamed = unknown.some(({ rules }) => rules.unknownEnds === 'by-name')
    const byName = isNamed ? this.#indexNames() : new Map<string, string[]>()
    for (const { id, written, type, place, column, rules } of unknown) {
      const [only, second] = byName.get(written) ?? []
      if (rules.unknownEnds === 'refuse') {
        note(place, column, `${quote(written)} is unknown; expected the id of an entity of the file`)
      } else if (rules.unknownEnds === 'by-name' && second !== undefined) {
        const ids = [only ?? '', second].map(quote).join(' and ')
        note(place, column, `${quote(written)} is the name of ${ids}; expected the id of the one that is meant`)
      } else if (rules.unknownEnds === 'by-name' && only !== undefined) {
        assume(place, 'the ends of links are called by the names of entities, each of which is there once')
        meant.set(id, only)
      } else if (rules.unknownEnds === 'by-name' && hasListed && !rules.newEnds && this.#options.collect) {
        note(place, column, `${quote(written)} is unknown; expected the id or the name of an entity that is listed`)
      } else {
        if (rules.unknownEnds === 'name-by-id')
          assume(place, 'the end of a link is not in the file; it is named by its id')
        const name = written.trim().replace(/\s*\n\s*/g, ' ')
        const entity = {
          id,
          type: this.#entityType(type, place, rules),
          name,
          aliases: [],
          summary: null,
          properties: {},
          place,
        }
        this.#placeEntity(entity, 0)
      }
    }
    return meant
  }

  /** The ids by exact name: names are not keys, so that one may have several. */
  #indexNames(): Map<string, string[]> {
    const byName = new Map<string, string[]>()
    for (const { id, name } of this.#entities) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [id])
      else known.push(id)
    }
    return byName
  }

  /**
   * Returns the case, and null when it was not to be collected; whatever is
   * wrong was noted. `sourceOf` gives the source that a file is, by its name.
   */
  finish(sourceOf: (place: Place) => { source: CaseSource; locator: string }): {
    draft: Case | null
    counts: { entities: number; links: number; claims: number; sources: number }
  } {
    const meant = this.#resolveEnds()
    for (const link of this.#links) {
      link.from = meant.get(link.from) ?? link.from
      link.to = meant.get(link.to) ?? link.to
    }
    const entities = this.#entities
    const byId = new Map<string, Mutable<CaseEntity>>()
    for (const entity of entities) byId.set(entity.id, entity)
    for (const link of this.#links) if (byId.has(link.id)) link.id = `${link.id}#link`
    for (const [id, group] of this.#groups) {
      const entity = byId.get(id)
      const parent = byId.get(`${this.#options.caseId}/${group}`) ?? byId.get(group)
      if (entity !== undefined && parent !== undefined) {
        entity.properties = { ...entity.properties, group: parent.name }
      }
    }
    const claims: CaseClaim[] = this.#claims
    const hasOwnClaims = claims.length > 0
    this.#claimRest(entities, byId, claims, sourceOf)
    const draft: Case = {
      id: this.#options.caseId,
      title: this.#options.title ?? this.#head?.title ?? this.#options.caseId,
      summary: this.#head?.summary ?? '',
      start: this.#head?.start.filter((id) => byId.has(id)) ?? [],
      entities,
      links: this.#links,
      sources: [...this.#sources.values()],
      claims,
      waivers: [],
    }
    if (hasOwnClaims) {
      findBrokenReferences(draft, { entities: true, links: true, claims: true, sources: true }, this.#options.note)
    }
    const subjects = this.#entityHashes.length + this.#linkCount
    return {
      draft: this.#options.collect ? draft : null,
      counts: {
        entities: this.#entityHashes.length,
        links: this.#linkCount,
        claims: this.#options.collect ? claims.length : subjects,
        sources: this.#sources.size,
      },
    }
  }

  #claimRest(
    entities: readonly CaseEntity[],
    byId: ReadonlyMap<string, CaseEntity>,
    claims: CaseClaim[],
    sourceOf: (place: Place) => { source: CaseSource; locator: string },
  ): void {
    const claimed = new Set(claims.map(({ about }) => about))
    const claim = (about: string, text: string, place: Place): void => {
      if (claimed.has(about)) return
      const { source, locator } = sourceOf(place)
      const cited = this.#cited.get(about) ?? [source.id]
      if (cited[0] === source.id) this.#sources.set(source.id, source)
      for (const id of cited) {
        const end = id === source.id && id.length > 50 ? id.slice(-16) : hashText(id).toString(36)
        claims.push({
          id: `${about}/claim/${end}`,
          about,
          property: null,
          value: null,
          unit: null,
          asOf: null,
          text,
          stance: 'reports',
          saidBy: null,
          via: [],
          source: id,
          locator,
          place,
        })
      }
    }
    for (const entity of entities) claim(entity.id, describeEntity(entity), entity.place)
    const nameOf = (id: string): string => byId.get(id)?.name ?? id
    for (const link of this.#links) {
      claim(link.id, describeLink(link, nameOf(link.from), nameOf(link.to)), link.place)
    }
  }
}
