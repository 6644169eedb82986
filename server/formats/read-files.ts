/** Reads files of any known format into a case: recognised by what they hold, all of it or none. */
import { createHash } from 'node:crypto'
import type { Draft } from '../cases/case.ts'
import { quote } from '../cases/problem.ts'
import { Assembly } from './assemble/assemble-case.ts'
import type { FileRules } from './assemble/file-rules.ts'
import { openAssumptions } from './assumption.ts'
import { decodeText } from './bytes/decode-text.ts'
import { peekBytes } from './bytes/peek-bytes.ts'
import { readCytoscape } from './cytoscape/read-cytoscape.ts'
import { FileSources, type GivenFile } from './file-sources.ts'
import { FolderFiles } from './folder-files.ts'
import { readFtm } from './ftm/read-ftm.ts'
import { readGexf } from './gexf/read-gexf.ts'
import { readGraphml } from './graphml/read-graphml.ts'
import type { InputFile } from './input-file.ts'
import { gatherPicture } from './picture/gather-picture.ts'
import { readPictureFile } from './picture/read-picture-file.ts'
import { ProblemList } from './problem-list.ts'
import type { FormatName, ReadCase, ReadOptions, ReadTable } from './read-case.ts'
import { findXmlStart, recogniseBytes, recogniseText } from './recognise.ts'
import type { FormatRecord } from './record.ts'
import { Refusal } from './refusal.ts'
import { GivenMappings } from './table/given-mappings.ts'
import { readTable } from './table/read-table.ts'
import { joinText, onceText, peekText, type TextFile } from './text-file.ts'
import { type FileContent, HEAD_BYTES, unpackFile } from './unpack-file.ts'

type OpenRules = { -readonly [Key in keyof FileRules]: FileRules[Key] }

class Reading {
  readonly #options: ReadOptions
  readonly #problems = new ProblemList()
  readonly #assumptions = openAssumptions()
  readonly #notes = { note: this.#problems.note, assume: this.#assumptions.assume }
  readonly #assembly: Assembly
  readonly #sources: FileSources
  readonly #folder = new FolderFiles()
  readonly #formats = new Set<FormatName>()
  /** The names of all contents as they came. */
  readonly #order: string[] = []
  readonly #tables: ReadTable[] = []
  readonly #mappings: GivenMappings

  constructor(options: ReadOptions) {
    const { caseId, title = null, today } = options
    this.#options = options
    this.#sources = new FileSources(today)
    this.#mappings = new GivenMappings(options.mapping ?? null)
    this.#assembly = new Assembly({ ...this.#notes, caseId, title })
  }

  async read(file: InputFile): Promise<void> {
    const given: GivenFile = { name: file.name, modified: file.modified ?? null, sha256: '' }
    const hash = createHash('sha256')
    async function* hashed(): AsyncGenerator<Uint8Array> {
      for await (const part of file.open()) {
        hash.update(part)
        yield part
      }
    }
    await this.#problems.orRefuse(file.name, async () => {
      for await (const content of unpackFile(file.name, hashed())) {
        this.#sources.add(content.name, given)
        this.#order.push(content.name)
        await this.#problems.orRefuse(content.name, () => this.#readContent(content))
      }
    })
    given.sha256 = hash.digest('hex')
  }

  async #readContent({ name, bytes: source }: FileContent): Promise<void> {
    const { head, bytes } = await peekBytes(source, HEAD_BYTES)
    if (head.length === 0) throw new Refusal('the file is empty; expected entities or links')
    const content = recogniseBytes(head)
    if (content.is === 'other') throw new Refusal(content.message)
    if (content.is === 'zip' || content.is === 'gzip')
      throw new Refusal('an archive lies within an archive; expected the files themselves in it')
    const { root, declared } = findXmlStart(head)
    if (content.is === 'picture' || root === 'svg' || root === 'html') {
      const records = readPictureFile(await gatherPicture(bytes), name)
      await this.#addAll(records, 'picture', this.#rulesOf(name, true))
      return
    }
    const text = await peekText(name, decodeText(head, bytes, declared))
    if (FolderFiles.isCalledLikeOne(name) && recogniseText(text.head).is === 'table') {
      this.#folder.add(name, await joinText(text.text))
      return
    }
    await this.#readText(text)
  }

  #rulesOf(file: string, own: boolean): OpenRules {
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
    const given = this.#mappings.take(text.name)
    const rules = this.#rulesOf(text.name, false)
    rules.unknownEnds = 'by-name'
    const records = readTable(text, given, this.#notes, ({ mapping, columns, rows }) => {
      this.#tables.push({ file: text.name, mapping, columns, rows })
      rules.ids = mapping?.ids ?? 'case'
      rules.newEnds = given !== null && (given.fromType !== undefined || given.toType !== undefined)
    })
    await this.#addAll(records, 'table', rules)
  }

  async #addAll(records: AsyncIterable<FormatRecord>, format: FormatName, rules: FileRules): Promise<void> {
    this.#formats.add(format)
    for await (const record of records) this.#assembly.add(record, rules)
  }

  /** Returns the case folder among the files; files that only are called like those of one are read as tables. */
  async #readFolder(): Promise<Draft | null> {
    if (!this.#folder.isCaseFolder) {
      for (const { name, text } of this.#folder) {
        await this.#problems.orRefuse(name, async () => this.#readText(await peekText(name, onceText(text))))
      }
      return null
    }
    if (this.#formats.size > 0) {
      this.#notes.note(
        { file: this.#folder.findOther(this.#order), line: null },
        null,
        'the file lies beside the files of a case folder; expected it to be loaded by itself',
      )
    }
    this.#formats.add('case-folder')
    return this.#folder.parse(this.#options.caseId, this.#problems)
  }

  async finish(): Promise<ReadCase> {
    const folder = await this.#readFolder()
    for (const file of this.#mappings.unused())
      this.#notes.assume({ file, line: null }, 'there is a mapping for this file, but no table that is called so')
    const [first = ''] = this.#order
    let { draft, counts } = { draft: folder, counts: countsOf(folder) }
    if (folder === null) {
      await this.#problems.orRefuse(first, async () => {
        ;({ draft, counts } = this.#assembly.finish(this.#sources.sourceOf))
      })
    }
    if (this.#problems.size === 0 && counts.entities === 0 && folder === null) {
      this.#notes.note({ file: first, line: null }, null, 'the file holds no entity and no link; expected at least one')
    }
    const formats = [...this.#formats]
    return {
      format: formats.length > 1 ? 'mixed' : (formats[0] ?? null),
      draft: this.#problems.size === 0 ? draft : null,
      counts,
      problems: this.#problems.sorted(this.#order),
      assumptions: this.#assumptions.list(),
      tables: [...this.#tables].sort((a, b) => this.#order.indexOf(a.file) - this.#order.indexOf(b.file)),
      fileSources: folder === null ? this.#sources.ids : [],
    }
  }
}

const countsOf = (folder: Draft | null): ReadCase['counts'] => ({
  entities: folder?.entities.length ?? 0,
  links: folder?.links.length ?? 0,
  claims: folder?.claims.length ?? 0,
  sources: folder?.sources.length ?? 0,
})

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
