/** A file, or the rest of one, that cannot be read at all. */

/** `message` says what was found and what was expected; what came before it stands. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly line: number | null

  constructor(message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options)
    this.line = line
  }
}
