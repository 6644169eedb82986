/** The mistakes in all files, as they are found. */
import type { CaseProblem } from '../../contract/cases.ts'
import type { Note } from '../cases/problem.ts'
import { Refusal } from './refusal.ts'

/** More mistakes than anybody corrects one by one. */
const MOST_PROBLEMS = 100_000

export class ProblemList {
  readonly #problems: CaseProblem[] = []

  get size(): number {
    return this.#problems.length
  }

  add(problem: CaseProblem): void {
    this.#problems.push(problem)
  }

  /** Throws a Refusal when there are too many. */
  readonly note: Note = ({ file, line }, column, message) => {
    this.add({ file, line, column, code: null, message })
    if (this.size === MOST_PROBLEMS) {
      throw new Refusal('there are 100 000 mistakes; whatever comes after them was not read')
    }
  }

  /** Takes down why `file` is refused by `work`: a file that cannot be read keeps no other from being checked. */
  async orRefuse(file: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // What ends a file within an archive may end the archive too.
      const isTold = this.#problems.some(
        (known) => known.message === error.message && known.file.startsWith(`${file}/`),
      )
      if (!isTold) this.add({ file, line: error.line, column: null, code: null, message: error.message })
    }
  }

  /** File by file in this order, from top to bottom. */
  sorted(files: readonly string[]): CaseProblem[] {
    const rank = new Map(files.map((name, index) => [name, index]))
    const rankOf = ({ file }: CaseProblem): number => rank.get(file) ?? -1
    return [...this.#problems].sort((a, b) => rankOf(a) - rankOf(b) || (a.line ?? 0) - (b.line ?? 0))
  }
}
