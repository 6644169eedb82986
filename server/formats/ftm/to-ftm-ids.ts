/** Ids as FollowTheMoney takes them: Latin letters, digits, and `.`, `-` and `_` in between; it drops references to others. */
import { createHash } from 'node:crypto'
import { foldName } from '../../names/fold-name.ts'

const FIT = /^[0-9a-zA-Z]([0-9a-zA-Z._-]*[0-9a-zA-Z])?$/

const toFit = (id: string): string =>
  foldLetters(id)
    .replace(/[^0-9a-zA-Z_-]+/g, '.')
    .replace(/^[._-]+|[._-]+$/g, '')

/** Latin letters keep their case, since ids that differ in it alone are two. */
const foldLetters = (id: string): string => id.replace(/[^\u0020-\u007e]+/gu, (run) => foldName(run))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/**
 * Returns what names a record of some kind: `person/ada` → `person.ada`. What
 * would be called like another record before it has some letters more, which
 * follow from its kind and id alone.
 */
export function openFtmIds(): (kind: string, id: string) => string {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  return (kind, id) => {
    const key = `${kind} ${id}`
    const known = given.get(key)
    if (known !== undefined) return known
    const plain = FIT.test(id) ? id : toFit(id)
    const name = plain === '' || taken.has(plain) ? [plain, digest(key)].filter((part) => part !== '').join('-') : plain
    given.set(key, name)
    taken.add(name)
    return name
  }
}
