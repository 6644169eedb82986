/**
 * All names by the words in them, packed so that 100 000 entities take a few
 * dozen megabytes and any word is found within milliseconds: one sorted list of
 * words, and for each the names that it occurs in.
 */
import { foldName } from '../names/fold-name.ts'
import { neutralSpelling } from '../names/neutral-spelling.ts'

/** More than a name mostly has. */
const MANY_WORDS = 20

/** What the index is built from. */
export interface NamedEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly degree: number
}

/** An entity without its names. */
export interface IndexedEntity {
  readonly id: string
  readonly type: string
  readonly degree: number
}

/** A name in both forms that it can be found by; `entity` is a position among the entities, `alias` null for the main name. */
export interface IndexedName {
  readonly entity: number
  readonly folded: string
  readonly neutral: string
  readonly alias: string | null
}

/**
 * The entries of the word at position `w` of the sorted `words` are
 * `entries[starts[w]]` up to `entries[starts[w + 1]]`. An entry is twice the
 * position of a name, plus one when only the name's neutral spelling has the
 * word.
 */
export interface NameIndex {
  readonly entities: readonly IndexedEntity[]
  readonly names: readonly IndexedName[]
  readonly words: readonly string[]
  readonly starts: Uint32Array
  readonly entries: Uint32Array
}

/** Takes entities one after the other, so that a store can be read page by page. */
export interface NameIndexBuilder {
  add(entity: NamedEntity): void
  build(): NameIndex
}

/** The entries of each word; alone where there is one, since lists for the many words of one name would be most of the work. */
type EntriesByWord = Map<string, number | number[]>

function addEntry(entriesByWord: EntriesByWord, word: string, entry: number): void {
  const entries = entriesByWord.get(word)
  if (entries === undefined) entriesByWord.set(word, entry)
  else if (typeof entries === 'number') entriesByWord.set(word, [entries, entry])
  else entries.push(entry)
}

function packWords(entriesByWord: EntriesByWord): Pick<NameIndex, 'words' | 'starts' | 'entries'> {
  const words = [...entriesByWord.keys()].sort()
  const starts = new Uint32Array(words.length + 1)
  words.forEach((word, at) => {
    const entries = entriesByWord.get(word)
    starts[at + 1] = (starts[at] ?? 0) + (typeof entries === 'object' ? entries.length : 1)
  })
  const entries = new Uint32Array(starts[words.length] ?? 0)
  words.forEach((word, at) => {
    const own = entriesByWord.get(word) ?? []
    entries.set(typeof own === 'object' ? own : [own], starts[at])
  })
  return { words, starts, entries }
}

/** Each word of a text once; texts are names, so that looking through a few words is quicker than a set of them. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(' ')
  return words.length > MANY_WORDS ? [...new Set(words)] : words.filter((word, at) => words.indexOf(word) === at)
}

/** Returns a builder of an index that is empty so far. */
export function openNameIndexBuilder(): NameIndexBuilder {
  const entities: IndexedEntity[] = []
  const names: IndexedName[] = []
  const entriesByWord: EntriesByWord = new Map()
  const addName = (entity: number, text: string, alias: string | null, seen: string[]): void => {
    const folded = foldName(text)
    if (folded === '' || seen.includes(folded)) return
    seen.push(folded)
    const spelling = neutralSpelling(folded)
    // The same text twice in memory would be a third of the index, as many names are spelt neutrally already.
    const neutral = spelling === folded ? folded : spelling
    const position = names.push({ entity, folded, neutral, alias }) - 1
    const words = wordsOf(folded)
    for (const word of words) addEntry(entriesByWord, word, position * 2)
    if (neutral === folded) return
    for (const word of wordsOf(neutral)) if (!words.includes(word)) addEntry(entriesByWord, word, position * 2 + 1)
  }
  return {
    add({ id, type, name, aliases, degree }) {
      const entity = entities.push({ id, type, degree }) - 1
      const seen: string[] = []
      addName(entity, name, null, seen)
      for (const alias of aliases) addName(entity, alias, alias, seen)
    },
    build: () => ({ entities, names, ...packWords(entriesByWord) }),
  }
}
