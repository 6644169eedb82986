/** What may be files of a case folder, until it is known whether there is one. */
import type { Case } from '../cases/case.ts'
import { FILE_FORMATS } from '../cases/file-formats.ts'
import { parseCase } from '../cases/parse-case.ts'
import { baseName } from './file-sources.ts'
import type { ProblemList } from './problem-list.ts'

interface FolderFile {
  readonly name: string
  readonly text: string
}

export class FolderFiles {
  /** By their names without folders. */
  readonly #files = new Map<string, FolderFile>()

  /** True for the names that the files of a case folder have. */
  static isCalledLikeOne(name: string): boolean {
    return Object.hasOwn(FILE_FORMATS, baseName(name))
  }

  add(name: string, text: string): void {
    this.#files.set(baseName(name), { name, text })
  }

  /** With a case.csv they are a case folder; without one each is a table like any other. */
  get isCaseFolder(): boolean {
    return this.#files.has('case.csv')
  }

  get all(): Iterable<FolderFile> {
    return this.#files.values()
  }

  /** Returns the first of these names that is none of the folder's. */
  findOther(names: readonly string[]): string {
    return names.find((name) => !this.#files.has(baseName(name))) ?? ''
  }

  /** Returns the case, or null after adding what is wrong with it to `problems`. */
  parse(caseId: string, problems: ProblemList): Case | null {
    const files = this.#files
    const read = parseCase({
      id: caseId,
      files: Object.fromEntries([...files].map(([file, { text }]) => [file, text])),
    })
    for (const problem of read.problems)
      problems.add({ ...problem, file: files.get(problem.file)?.name ?? problem.file })
    return read.case
  }
}
