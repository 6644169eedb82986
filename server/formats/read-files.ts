/** Reads files of any known format into a case: recognised by what they hold, all of it or none. */
import type { Mapping } from '../../contract/mapping.ts'
import { createHash } from 'node:crypto'
import type { CaseProblem } from '../../contract/cases.ts'
import { joinBytes } from '../../picture/file/deflate.ts'
import type { Case, CaseSource, Place } from '../cases/case.ts'
import { FILE_FORMATS } from '../cases/file-formats.ts'
import { parseCase } from '../cases/parse-case.ts'
import { openNotes, quote } from '../cases/problem.ts'
import { Assembly, type FileRules } from './assemble/assemble-case.ts'
import { type Assumption, openAssumptions } from './assumption.ts'
import { type Bound, openBound } from './bytes/bound-bytes.ts'
import { decodeText } from './bytes/decode-text.ts'
import { gunzip } from './bytes/gunzip.ts'
import { peekBytes } from './bytes/peek-bytes.ts'
import { unzip } from './bytes/unzip.ts'
import { readCytoscape } from './cytoscape/read-cytoscape.ts'
import { readFtm } from './ftm/read-ftm.ts'
import { readGexf } from './gexf/read-gexf.ts'
import { readGraphml } from './graphml/read-graphml.ts'
import type { InputFile } from './input-file.ts'
import { readPictureFile } from './picture/read-picture-file.ts'
import { recogniseBytes, recogniseText } from './recognise.ts'
import type { FormatRecord } from './record.ts'
import { Refusal } from './refusal.ts'
import { readTable } from './table/read-table.ts'
import { peekText, type TextFile } from './text-file.ts'
import { findRoot } from './xml/read-xml.ts'

/** The formats that are read; `mixed` is several in one load. */
export type FormatName =
  | 'case-folder'
  | 'table'
  | 'followthemoney'
  | 'graphml'
  | 'gexf'
  | 'cytoscape'
  | 'picture'
  | 'mixed'

export interface ReadOptions {
  readonly caseId: string
  /** The title of the case when no file gives one; otherwise its id. */
  readonly title?: string
  /** For every table among the files; a table that has none is guessed. */
  readonly mapping?: Mapping
  /** `2026-11-21`: the date of a source made of a file whose own date is unknown. */
  readonly today: string
  /** False checks alone: `draft` stays null, and memory small. */
  readonly collect?: boolean
}

/** The first rows of a table, as they stand in it. */
export interface Sample {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** `draft` is null when there is any problem; `problems` say file, line and column, what was found and what was expected. */
export interface ReadCase {
  readonly format: FormatName | null
  readonly draft: Case | null
  readonly counts: {
    readonly entities: number
    readonly links: number
    readonly claims: number
    readonly sources: number
  }
  readonly problems: readonly CaseProblem[]
  readonly assumptions: readonly Assumption[]
  /** Of the first table among the files: the one given, or the guess. */
  readonly mapping: Mapping | null
  readonly sample: Sample | null
}

/** A picture holds a few megabytes; nobody sends one of this size. */
const LARGEST_PICTURE = 100_000_000
/** More mistakes than anybody corrects one by one. */
const MOST_PROBLEMS = 100_000
const HEAD = 65_536

/** A file as it was given, with the source that it is. */
interface Outer {
  readonly name: string
  readonly modified: string | null
  sha256: string
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

class Reading {
  readonly #options: ReadOptions
  readonly #problems: CaseProblem[]
  readonly #assumptions = openAssumptions()
  readonly #notes
  readonly #assembly: Assembly
  readonly #formats = new Set<FormatName>()
  /** By the name that places have. */
  readonly #outers = new Map<string, Outer>()
  /** What may be files of a case folder, until it is known whether there is one. */
  readonly #caseFiles = new Map<string, { readonly name: string; readonly text: string }>()
  readonly #order: string[] = []
  #mapping: Mapping | null = null
  #sample: Sample | null = null
  #folder: Case | null = null

  constructor(options: ReadOptions) {
    this.#options = options
    const { note, problems } = openNotes()
    this.#problems = problems
    this.#notes = {
      assume: this.#assumptions.assume,
      note: (...args: Parameters<typeof note>) => {
        note(...args)
        if (problems.length === MOST_PROBLEMS) {
          throw new Refusal('there are 100 000 mistakes; whatever comes after them was not read')
        }
      },
    }
    this.#assembly = new Assembly({
      ...this.#notes,
      caseId: options.caseId,
      title: options.title ?? null,
      collect: options.collect ?? true,
    })
  }

  async read(file: InputFile): Promise<void> {
    const outer: Outer = { name: file.name, modified: file.modified ?? null, sha256: '' }
    const hash = createHash('sha256')
    async function* hashed(): AsyncGenerator<Uint8Array> {
      for await (const part of file.open()) {
        hash.update(part)
        yield part
      }
    }
    await this.#orRefuse(file.name, async () => {
      const { head, bytes } = await peekBytes(hashed(), HEAD)
      const content = recogniseBytes(head)
      if (content.is === 'zip') await this.#readZip(outer, bytes)
      else if (content.is === 'gzip') await this.#readContent(file.name, gunzip(bytes, openBound()), outer, true)
      else await this.#readContent(file.name, bytes, outer, false)
    })
    outer.sha256 = hash.digest('hex')
  }

  /** A file that cannot be read keeps no other from being checked. */
  async #orRefuse(file: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // What ends a file within an archive may end the archive too.
      const isTold = this.#problems.some(
        (known) => known.message === error.message && known.file.startsWith(`${file}/`),
      )
      if (!isTold) this.#problems.push({ file, line: error.line, column: null, code: null, message: error.message })
    }
  }

  async #readZip(outer: Outer, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const bound: Bound = openBound()
    let files = 0
    for await (const zipped of unzip(bytes, bound)) {
      files += 1
      const name = `${outer.name}/${zipped.name}`
      await this.#orRefuse(name, () => this.#readContent(name, zipped.bytes, outer, true))
    }
    if (files === 0) throw new Refusal('the ZIP archive holds no file; expected at least one')
  }

  async #readContent(name: string, source: AsyncIterable<Uint8Array>, outer: Outer, packed: boolean): Promise<void> {
    this.#outers.set(name, outer)
    this.#order.push(name)
    const { head, bytes } = await peekBytes(source, HEAD)
    if (head.length === 0) throw new Refusal('the file is empty; expected entities or links')
    const content = recogniseBytes(head)
    if (content.is === 'other') throw new Refusal(content.message)
    if (content.is === 'zip' || content.is === 'gzip') {
      throw new Refusal(
        packed ? 'an archive lies within an archive; expected the files themselves in it' : 'unexpected',
      )
    }
    const latin = new TextDecoder('latin1').decode(head)
    const root = latin
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart()
      .startsWith('<')
      ? findRoot(latin)?.name.toLowerCase()
      : null
    const isDrawn = root === 'svg' || root === 'html'
    if (content.is === 'picture' || isDrawn) {
      await this.#addAll(readPictureFile(await gather(bytes), name), 'picture', this.#rulesOf(name, true))
      return
    }
    const declared = latin.startsWith('<?xml') ? (findRoot(latin)?.encoding ?? null) : null
    const text = await peekText(name, decodeText(head, bytes, declared))
    if (Object.hasOwn(FILE_FORMATS, baseName(name)) && recogniseText(text.head).is === 'table') {
      this.#caseFiles.set(baseName(name), { name, text: await join(text.text) })
      return
    }
    await this.#readText(text)
  }

  #rulesOf(file: string, own: boolean): { -readonly [Key in keyof FileRules]: FileRules[Key] } {
    return { file, ids: own ? 'keep' : 'case', plainTypes: own, pieces: false, unknownEnds: 'refuse', newEnds: false }
  }

  async #readText(text: TextFile): Promise<void> {
    const format = recogniseText(text.head)
    if (format.is === 'other') throw new Refusal(format.message)
    if (format.assumed !== null) this.#notes.assume({ file: text.name, line: 1 }, format.assumed)
    const rules = this.#rulesOf(text.name, false)
    const onOwn = (): void => {
      rules.ids = 'keep'
      rules.plainTypes = true
    }
    if (format.is === 'graphml') await this.#addAll(readGraphml(text, this.#notes, onOwn), 'graphml', rules)
    else if (format.is === 'gexf') await this.#addAll(readGexf(text, this.#notes, onOwn), 'gexf', rules)
    else if (format.is === 'cytoscape') await this.#addAll(readCytoscape(text, this.#notes, onOwn), 'cytoscape', rules)
    else if (format.is === 'followthemoney') {
      onOwn()
      rules.pieces = true
      rules.unknownEnds = 'name-by-id'
      await this.#addAll(readFtm(text, this.#notes), 'followthemoney', rules)
    } else await this.#readTable(text)
  }

  async #readTable(text: TextFile): Promise<void> {
    const given = this.#options.mapping ?? null
    const rules = this.#rulesOf(text.name, false)
    rules.unknownEnds = 'by-name'
    const records = readTable(text, given, this.#notes, ({ mapping, columns, rows }) => {
      if (this.#sample === null) {
        this.#sample = { file: text.name, columns, rows }
        this.#mapping = mapping
      }
      rules.ids = mapping?.ids ?? 'case'
      rules.newEnds = given !== null && (given.fromType !== undefined || given.toType !== undefined)
    })
    await this.#addAll(records, 'table', rules)
  }

  async #addAll(records: AsyncIterable<FormatRecord>, format: FormatName, rules: FileRules): Promise<void> {
    this.#formats.add(format)
    for await (const record of records) this.#assembly.add(record, rules)
  }

  /** With a case.csv they are a case folder; without one each is a table like any other. */
  async #finishCaseFiles(): Promise<void> {
    const files = this.#caseFiles
    if (files.size === 0) return
    if (!files.has('case.csv')) {
      for (const { name, text } of files.values()) {
        await this.#orRefuse(name, async () => this.#readText(await peekText(name, once(text))))
      }
      return
    }
    if (this.#formats.size > 0) {
      const other = this.#order.find((name) => !files.has(baseName(name))) ?? ''
      this.#notes.note(
        { file: other, line: null },
        null,
        'the file lies beside the files of a case folder; expected it to be loaded by itself',
      )
    }
    this.#formats.add('case-folder')
    const read = parseCase({
      id: this.#options.caseId,
      files: Object.fromEntries([...files].map(([file, { text }]) => [file, text])),
    })
    for (const problem of read.problems)
      this.#problems.push({ ...problem, file: files.get(problem.file)?.name ?? problem.file })
    this.#folder = read.case
  }

  #sourceOf = (place: Place): { source: CaseSource; locator: string } => {
    const outer = this.#outers.get(place.file)
    const { name, modified, sha256 } = outer ?? { name: place.file, modified: null, sha256: '' }
    const inside = place.file === name ? '' : `${place.file.slice(name.length + 1)}, `
    const known = this.#sources.get(sha256)
    const source: CaseSource = known ?? {
      id: `file/${sha256}`,
      title: `${baseName(name)} (SHA-256 ${sha256.slice(0, 16)}…)`,
      publisher: null,
      author: null,
      published: modified ?? this.#options.today,
      url: null,
      origin: null,
      place: { file: name, line: 1 },
    }
    if (known === undefined) this.#sources.set(sha256, source)
    return { source, locator: `${inside}line ${place.line}` }
  }
  readonly #sources = new Map<string, CaseSource>()

  async finish(): Promise<ReadCase> {
    await this.#finishCaseFiles()
    let { draft, counts } = { draft: null as Case | null, counts: { entities: 0, links: 0, claims: 0, sources: 0 } }
    if (this.#folder === null) {
      await this.#orRefuse(this.#order[0] ?? '', async () => {
        ;({ draft, counts } = this.#assembly.finish(this.#sourceOf))
      })
    } else {
      draft = this.#folder
      const { entities, links, claims, sources } = draft
      counts = { entities: entities.length, links: links.length, claims: claims.length, sources: sources.length }
    }
    if (this.#problems.length === 0 && counts.entities === 0 && this.#folder === null) {
      const file = this.#order[0] ?? ''
      this.#problems.push({
        file,
        line: null,
        column: null,
        code: null,
        message: 'the file holds no entity and no link; expected at least one',
      })
    }
    const formats = [...this.#formats]
    return {
      format: formats.length > 1 ? 'mixed' : (formats[0] ?? null),
      draft: this.#problems.length === 0 && (this.#options.collect ?? true) ? draft : null,
      counts,
      problems: this.#sorted(),
      assumptions: this.#assumptions.list(),
      mapping: this.#mapping,
      sample: this.#sample,
    }
  }

  /** File by file from top to bottom. */
  #sorted(): CaseProblem[] {
    const rank = new Map(this.#order.map((name, index) => [name, index]))
    const rankOf = ({ file }: CaseProblem): number => rank.get(file) ?? -1
    return [...this.#problems].sort((a, b) => rankOf(a) - rankOf(b) || (a.line ?? 0) - (b.line ?? 0))
  }
}

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    if (size > LARGEST_PICTURE)
      throw new Refusal('the picture is larger than 100 MB; expected one that Entourage has made')
    parts.push(part)
  }
  return joinBytes(parts)
}

async function join(text: AsyncIterable<string>): Promise<string> {
  const parts: string[] = []
  for await (const part of text) parts.push(part)
  return parts.join('')
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** Returns the case in `files`, or all that is wrong with them. */
export async function readFiles(files: readonly InputFile[], options: ReadOptions): Promise<ReadCase> {
  const reading = new Reading(options)
  const names = files.map(({ name }) => name)
  for (const file of files) await reading.read(file)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  const read = await reading.finish()
  if (twice === undefined) return read
  const message = `two of the files are called ${quote(twice)}; expected one file of each name`
  return {
    ...read,
    draft: null,
    problems: [{ file: twice, line: null, column: null, code: null, message }, ...read.problems],
  }
}
