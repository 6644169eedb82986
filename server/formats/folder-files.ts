/** What may be files of a case folder, until it is known whether there is one. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Draft } from '../cases/case.ts'
import { FILE_FORMATS } from '../cases/file-formats.ts'
import { parseTexts } from '../cases/parse-case.ts'
import { baseName } from '../../view/name-mappings.ts'
import type { ProblemList } from './problem-list.ts'

/** Compressed, since all are kept until the last one was read. */
interface FolderFile {
  readonly name: string
  readonly packed: Buffer
}

const unpack = ({ packed }: FolderFile): string => inflateRawSync(packed).toString()

export class FolderFiles {
  /** By their names without folders. */
  readonly #files = new Map<string, FolderFile>()

  /** True for the names that the files of a case folder have. */
  static isCalledLikeOne(name: string): boolean {
    return Object.hasOwn(FILE_FORMATS, baseName(name))
  }

  add(name: string, text: string): void {
    this.#files.set(baseName(name), { name, packed: deflateRawSync(text, { level: 1 }) })
  }

  /** With a case.csv they are a case folder; without one each is a table like any other. */
  get isCaseFolder(): boolean {
    return this.#files.has('case.csv')
  }

  *[Symbol.iterator](): Generator<{ readonly name: string; readonly text: string }> {
    for (const file of this.#files.values()) yield { name: file.name, text: unpack(file) }
  }

  /** Returns the first of these names that is none of the folder's. */
  findOther(names: readonly string[]): string {
    return names.find((name) => !this.#files.has(baseName(name))) ?? ''
  }

  /** Returns the case, or null after adding what is wrong with it to `problems`. */
  parse(caseId: string, problems: ProblemList): Draft | null {
    const files = this.#files
    const textOf = (name: string): string => {
      const file = files.get(name)
      return file === undefined ? '' : unpack(file)
    }
    const read = parseTexts(caseId, { names: [...files.keys()], textOf })
    for (const problem of read.problems)
      problems.add({ ...problem, file: files.get(problem.file)?.name ?? problem.file })
    return read.case
  }
}
