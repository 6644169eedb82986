/** What the name of a file says of the rows of its table: `people.csv` holds people, `works_for.csv` who works for whom. */
import { linkWordsTable } from '../../../view/link-words-table.ts'
import { baseName } from '../../../view/name-mappings.ts'
import { toLinkType } from '../values/to-link-type.ts'
import { typeForWord } from '../values/to-entity-type.ts'
import { nounType } from './column-words.ts'

/** Other words for link types that Entourage has words for. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['WORKS_FOR', 'EMPLOYED_BY'],
  ['WORKED_FOR', 'EMPLOYED_BY'],
  ['EMPLOYMENT', 'EMPLOYED_BY'],
  ['EMPLOYMENTS', 'EMPLOYED_BY'],
  ['MEMBERSHIP', 'MEMBER_OF'],
  ['MEMBERSHIPS', 'MEMBER_OF'],
  ['MEMBERS', 'MEMBER_OF'],
  ['OWNERSHIP', 'OWNS'],
  ['OWNERSHIPS', 'OWNS'],
  ['DIRECTORSHIPS', 'DIRECTOR_OF'],
  ['PAYMENTS', 'PAID'],
])

const stemOf = (file: string): string => baseName(file).replace(/\..*$/, '').replace(/[_-]+/g, ' ').trim()

/** Null when the file is called like nothing in particular. */
export function entityTypeOfFile(file: string): string | null {
  const stem = stemOf(file)
  return typeForWord(stem) ?? nounType(stem)
}

/** Only types that Entourage has words for: most names of files are none. */
export function linkTypeOfFile(file: string): string | null {
  const type = toLinkType(stemOf(file)) ?? ''
  const same = SAME_AS.get(type) ?? type
  return linkWordsTable.has(same) ? same : null
}
