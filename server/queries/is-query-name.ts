/** Tells what a saved query may be called, so that its name fits into an address and a file's name. */

const MOST_LETTERS = 80

/** Whether `name` is small letters and digits in words with dashes between them, such as `who-left`. */
export const isQueryName = (name: string): boolean =>
  name.length <= MOST_LETTERS && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
