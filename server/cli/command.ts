/** What the command line can be told to do. */
import type { DataFormat, ExportPart } from '../../contract/export.ts'
import type { PictureFormat, PictureOptions, PictureWords } from '../../contract/picture.ts'

/** The names of the commands, for the documents too. */
export const ENTOURAGE_COMMANDS: readonly string[] = ['load', 'check', 'remove', 'undo', 'query', 'export', 'open']

/** How rows are printed. */
export const FORMATS = ['table', 'csv', 'json', 'graph'] as const
export type Format = (typeof FORMATS)[number]

interface CaseCommand<Name> {
  readonly name: Name
  /** Folders of cases, and files of any format; `-` is the standard input. */
  readonly folders: readonly string[]
  readonly json: boolean
  /** All problems as a table, instead of lines for people. */
  readonly csv: boolean
  readonly strict: boolean
  /** The id and the title of the case that files are to be. */
  readonly case: string | null
  readonly title: string | null
  /** The file of the mapping of tables, and the one to keep the guess in. */
  readonly map: string | null
  readonly saveMap: string | null
  readonly dryRun: boolean
}

export type Command =
  | { readonly name: 'help'; readonly about: string | null }
  | CaseCommand<'load'>
  | CaseCommand<'check'>
  | { readonly name: 'remove'; readonly id: string; readonly json: boolean }
  | { readonly name: 'undo'; readonly json: boolean }
  | { readonly name: 'list-queries'; readonly json: boolean }
  | {
      readonly name: 'query-file'
      readonly file: string
      readonly parameters: ReadonlyMap<string, string>
      readonly format: Exclude<Format, 'graph'>
    }
  | {
      readonly name: 'query'
      readonly query: string
      readonly parameters: ReadonlyMap<string, string>
      readonly format: Format
    }
  | ExportCommand
  | OpenCommand
  | DataExportCommand

/** The view in a picture's file is kept as a scene or, with `out`, drawn again as it is in the file. */
export interface OpenCommand {
  readonly name: 'open'
  readonly file: string
  readonly out: { readonly file: string; readonly format: PictureFormat } | null
}

/** A picture of a scene, of entities or of a whole case, written to a file. */
export interface ExportCommand {
  readonly name: 'export'
  readonly ids: readonly string[]
  readonly case: string | null
  /** The id or the name of a scene. */
  readonly scene: string | null
  readonly out: string
  readonly format: PictureFormat
  readonly words: PictureWords
  readonly options: PictureOptions
}

/** The data of a scene, of entities or of a whole case, written to a file. */
interface DataExportCommand {
  readonly name: 'export-data'
  readonly part: ExportPart
  /** The id or the name of a scene, whose drawn part goes out instead. */
  readonly scene: string | null
  readonly out: string
  readonly format: DataFormat
}

export type CommandOf<Name extends Command['name']> = Extract<Command, { name: Name }>
