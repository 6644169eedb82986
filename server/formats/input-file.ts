/** A file to be read, wherever it lies: on disk, in an upload, inside an archive. */

export interface InputFile {
  /** As it is told in messages; for a case folder the name of the file within it. */
  readonly name: string
  /** When its content was last changed (`2026-11-21`), if that is known: the date of the source made of it. */
  readonly modified?: string
  /** In bytes, if it is known before it is read. */
  readonly size?: number
  /** Called once. */
  readonly open: () => AsyncIterable<Uint8Array>
}
