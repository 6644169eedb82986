/** Finds and ranks the entities whose names fit what somebody typed. */
import { FIT, matchWord } from './match-word.ts'
import type { NameIndex } from './name-index.ts'
import { rankName, toWanted, type Wanted } from './rank-name.ts'

/** An entity's id, and the alias by which it was found, null for its main name. */
export interface FoundName {
  readonly id: string
  readonly matched: string | null
}

/** `total` counts all entities that fit, listed or not. */
export interface FoundNames {
  readonly found: readonly FoundName[]
  readonly total: number
}

/** By position of a name: how many of the words fit it, and how badly the worst of those does. */
interface Fits {
  readonly count: Uint8Array
  readonly worst: Uint8Array
}

function matchWords(index: NameIndex, words: readonly string[]): Fits {
  const count = new Uint8Array(index.names.length)
  const worst = new Uint8Array(index.names.length)
  for (const word of words) {
    const fits = matchWord(index, word)
    for (let name = 0; name < fits.length; name += 1) {
      const fit = fits[name] ?? FIT.none
      if (fit === FIT.none) continue
      count[name] = (count[name] ?? 0) + 1
      worst[name] = Math.max(worst[name] ?? 0, fit)
    }
  }
  return { count, worst }
}

/** Whether `folded` begins with `unspaced` when its spaces are not counted; makes no text, since all names are asked. */
function beginsUnspaced(folded: string, unspaced: string): boolean {
  let at = 0
  for (let letter = 0; letter < unspaced.length; at += 1) {
    if (at === folded.length) return false
    if (folded[at] === ' ') continue
    if (folded[at] !== unspaced[letter]) return false
    letter += 1
  }
  return true
}

/** Names that begin with the query but for the spaces: `习近平` is `xijinping`, with no space where `Xi Jinping` has one. */
function matchUnspaced({ names }: NameIndex, { folded }: Wanted): Fits {
  const unspaced = folded.replaceAll(' ', '')
  const count = new Uint8Array(names.length)
  const worst = new Uint8Array(names.length).fill(FIT.spelling)
  names.forEach((name, position) => {
    if (beginsUnspaced(name.folded, unspaced)) count[position] = 1
  })
  return { count, worst }
}

/** By position of an entity: its best rank (0 is none) and the position of the name that gave it. */
interface Ranking {
  readonly ranks: Uint8Array
  readonly names: Int32Array
}

function rankEntities(index: NameIndex, wanted: Wanted, { count, worst }: Fits, atLeast: number): Ranking {
  const ranks = new Uint8Array(index.entities.length)
  const names = new Int32Array(index.entities.length)
  index.names.forEach((name, position) => {
    if ((count[position] ?? 0) < atLeast) return
    const rank = rankName(name, wanted, worst[position] ?? FIT.none)
    const before = ranks[name.entity] ?? 0
    if (before !== 0 && before <= rank) return
    ranks[name.entity] = rank
    names[name.entity] = position
  })
  return { ranks, names }
}

/** The positions of the entities with a rank, of one type when it is given. */
function rankedEntities({ entities }: NameIndex, { ranks }: Ranking, type: string | undefined): number[] {
  const ranked: number[] = []
  for (let entity = 0; entity < ranks.length; entity += 1) {
    if (ranks[entity] !== 0 && (type === undefined || entities[entity]?.type === type)) ranked.push(entity)
  }
  return ranked
}

/** The `limit` best of the candidates in order, without sorting the rest. */
function bestOf(index: NameIndex, { ranks, names }: Ranking, candidates: readonly number[], limit: number): number[] {
  const nameOf = (entity: number): string => index.names[names[entity] ?? -1]?.folded ?? ''
  const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
  const compare = (one: number, other: number): number =>
    (ranks[one] ?? 0) - (ranks[other] ?? 0) ||
    (index.entities[other]?.degree ?? 0) - (index.entities[one]?.degree ?? 0) ||
    byName(nameOf(one), nameOf(other)) ||
    one - other
  const best: number[] = []
  for (const candidate of candidates) {
    const last = best[limit - 1]
    if (last !== undefined && compare(candidate, last) >= 0) continue
    const at = best.findIndex((one) => compare(candidate, one) < 0)
    best.splice(at === -1 ? best.length : at, 0, candidate)
    best.length = Math.min(best.length, limit)
  }
  return best
}

/** Long pasted text is looked for by its first words. */
const WORDS_MAX = 12

/** The ways to look, each with how many words must fit; the first that finds anything is the answer. */
function* waysToLook(index: NameIndex, wanted: Wanted): Generator<readonly [Fits, number]> {
  const words = [...new Set(wanted.folded.split(' '))].slice(0, WORDS_MAX)
  const fits = matchWords(index, words)
  yield [fits, words.length]
  yield [matchUnspaced(index, wanted), 1]
  for (let count = words.length - 1; count >= words.length / 2; count -= 1) yield [fits, count]
}

/**
 * Finds the entities that have a name in which every word of `query` occurs:
 * exactly, as a beginning, in another spelling or with one typing mistake. When
 * there is none, those that fit but for the spaces; and when there is none
 * either, those with as many of the words as any name has, at least half.
 * Order: how well the name fits, then the number of links, then the name.
 */
export function findNames(
  index: NameIndex,
  query: string,
  { type, limit }: { readonly type?: string | undefined; readonly limit: number },
): FoundNames {
  const wanted = toWanted(query)
  if (wanted.folded === '') return { found: [], total: 0 }
  for (const [fits, atLeast] of waysToLook(index, wanted)) {
    const ranking = rankEntities(index, wanted, fits, atLeast)
    const candidates = rankedEntities(index, ranking, type)
    if (candidates.length === 0) continue
    const found = bestOf(index, ranking, candidates, limit).map((entity) => ({
      id: index.entities[entity]?.id ?? '',
      matched: index.names[ranking.names[entity] ?? -1]?.alias ?? null,
    }))
    return { found, total: candidates.length }
  }
  return { found: [], total: 0 }
}
