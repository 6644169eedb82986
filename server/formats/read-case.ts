/** What reading files asks for and gives. */
import type { CaseProblem } from '../../contract/cases.ts'
import type { Mapping, Mappings } from '../../contract/mapping.ts'
import type { Draft } from '../cases/case.ts'
import type { CaseCounts } from './assemble/assemble-case.ts'
import type { Assumption } from './assumption.ts'

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
  /** For every table among the files, or for each; a table that has none is guessed. */
  readonly mapping?: Mappings
  /** `2026-11-21`: the date of a source made of a file whose own date is unknown. */
  readonly today: string
}

/** What the columns of a table were taken for, null when that could not be told, and its first rows as they stand in it. */
export interface ReadTable {
  readonly file: string
  readonly mapping: Mapping | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** `draft` is null when there is any problem; `problems` say file, line and column, what was found and what was expected. */
export interface ReadCase {
  readonly format: FormatName | null
  readonly draft: Draft | null
  readonly counts: CaseCounts
  readonly problems: readonly CaseProblem[]
  readonly assumptions: readonly Assumption[]
  readonly tables: readonly ReadTable[]
  /** The ids of the sources that files are themselves, whose names and dates no file says. */
  readonly fileSources: readonly string[]
}
