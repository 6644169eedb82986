/**
 * Lets what an answer says thousands of times be held once. JSON makes a new
 * string of each status and of each end of a link, and a new list of cases for
 * each entity.
 */
import type { Entity, Link } from '../../contract/graph.ts'

/** Few words and lists come again and again: types, statuses, and which cases something is in. */
const words = new Map<string, string>()
const lists = new Map<string, string[]>()

export function shareEntity({ id, type, name, summary, start, end, degree, neighbours, cases }: Entity): Entity {
  return { id, type: sharedWord(type), name, summary, start, end, degree, neighbours, cases: sharedList(cases) }
}

/** `from` and `to` are the ids that the ends themselves have. */
export function shareLink({ id, type, role, start, end, status, voices, cases }: Link, from: string, to: string): Link {
  return {
    id,
    type: sharedWord(type),
    from,
    to,
    role,
    start,
    end,
    status: sharedWord(status),
    voices,
    cases: sharedList(cases),
  }
}

function sharedWord<Word extends string>(word: Word): Word {
  const known = words.get(word)
  if (known !== undefined) return known as Word
  words.set(word, word)
  return word
}

function sharedList(list: string[]): string[] {
  // No id holds a line break.
  const key = list.join('\n')
  const known = lists.get(key)
  if (known !== undefined) return known
  lists.set(key, list)
  return list
}
