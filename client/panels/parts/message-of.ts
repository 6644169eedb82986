/** The sentence of an error that a reader may see; errors that were not raised on purpose get a plain one. */
export function messageOf(error: unknown): string {
  if (error instanceof Error && error.name === 'RequestFailed') return error.message
  return 'Something went wrong in the page itself. Reloading it usually helps; what you had open is in the address.'
}
