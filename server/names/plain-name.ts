/** A name for a file or a folder, made of plain letters, which every system takes. */
import { foldName } from './fold-name.ts'

const LONGEST = 60

/** `The Karakulov defection` → `the-karakulov-defection`; `network` where nothing is left. */
export function plainName(title: string): string {
  const words = foldName(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return words === '' ? 'network' : words
}
