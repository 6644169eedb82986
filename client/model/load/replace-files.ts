/** Takes a corrected file in the place of the one it corrects. */

interface Named {
  readonly name: string
}

/**
 * The files with those of `next` in place of the ones of the same name; null
 * when `next` holds any other file, so that it is something else altogether.
 */
export function replaceFiles<File extends Named>(
  files: readonly File[],
  next: readonly File[],
): readonly File[] | null {
  const byName = new Map(next.map((file) => [file.name, file]))
  const known = new Set(files.map(({ name }) => name))
  if (next.length === 0 || [...byName.keys()].some((name) => !known.has(name))) return null
  return files.map((file) => byName.get(file.name) ?? file)
}
