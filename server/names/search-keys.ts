/** The words by which a name can be found, however it is spelt and in whatever script. */
import { foldName } from './fold-name.ts'
import { neutralSpelling } from './neutral-spelling.ts'

/**
 * Returns the words of the folded name, then those of its neutral spelling
 * that are not among them, parted by spaces: `Chodorkowski` gives
 * `chodorkowski hodorkovski`. Two spellings of a name share at least the
 * neutral words.
 */
export function searchKeys(text: string): string {
  const folded = foldName(text)
  const words = `${folded} ${neutralSpelling(folded)}`.split(' ').filter((word) => word !== '')
  return [...new Set(words)].join(' ')
}
