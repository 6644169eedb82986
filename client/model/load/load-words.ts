/** Says in words what a load would do, did, and how far it is. */
import type { CaseChanges, CaseProblem } from '../../../contract/cases.ts'
import { countWords, formatCount } from '../../../view/words.ts'

type Kind = keyof CaseChanges

const KINDS: readonly (readonly [Kind, string])[] = [
  ['entities', 'entity'],
  ['links', 'link'],
  ['claims', 'claim'],
  ['sources', 'source'],
]

const FORMATS: Readonly<Record<string, string>> = {
  'case-folder': 'a case folder of Entourage',
  csv: 'a table (CSV)',
  table: 'a table (CSV)',
  followthemoney: 'FollowTheMoney entities',
  'follow-the-money': 'FollowTheMoney entities',
  graphml: 'a GraphML network',
  gexf: 'a GEXF network',
  cytoscape: 'a Cytoscape network',
  picture: 'a picture made by Entourage',
  mixed: 'files of several formats',
}

/** What the files were taken for; of several tables, how many. */
export const formatWords = (format: string, tables = 1): string =>
  format === 'table' && tables > 1 ? `${formatCount(tables)} tables (CSV)` : (FORMATS[format] ?? format)

/** All that would change, of every kind. */
export function countChanges(changes: CaseChanges): number {
  return KINDS.reduce((sum, [kind]) => {
    const { added, changed, removed } = changes[kind]
    return sum + added + changed + removed
  }, 0)
}

/**
 * What the button that loads says: “Add 120 entities and 300 links”. Entities
 * in `same` become ones that are there already, and are not added.
 */
export function deedWords(changes: CaseChanges, same = 0): string {
  const { entities, links } = changes
  const added = listed([counted(Math.max(0, entities.added - same), 'entity'), counted(links.added, 'link')])
  const changed = listed([counted(entities.changed + same, 'entity'), counted(links.changed, 'link')])
  const removed = listed([counted(entities.removed, 'entity'), counted(links.removed, 'link')])
  const deeds = [
    ...(added === '' ? [] : [`add ${added}`]),
    ...(changed === '' ? [] : [`change ${changed}`]),
    ...(removed === '' ? [] : [`remove ${removed}`]),
  ]
  if (deeds.length > 0) return capitalised(deeds.join(', '))
  return countChanges(changes) > 0 ? 'Change the evidence' : 'Nothing to load'
}

/** A sentence of what was done: “120 entities and 300 links were added; 3 entities were removed.” */
export function doneWords(changes: CaseChanges): string {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((deed) => {
    const counts = KINDS.map(([kind, noun]) => counted(changes[kind][deed], noun))
    const only = counts.filter((words) => words !== '')
    if (only.length === 0) return []
    const isOne = only.length === 1 && only[0]?.startsWith('1 ') === true
    return [`${listed(only)} ${isOne ? 'was' : 'were'} ${deed}`]
  })
  return parts.length === 0 ? 'Nothing changed: it was all here already.' : `${parts.join('; ')}.`
}

/** “people.csv, line 3, column “born””. */
export function placeWords({ file, line, column }: Pick<CaseProblem, 'file' | 'line' | 'column'>): string {
  return [
    file,
    ...(line === null ? [] : [`line ${formatCount(line)}`]),
    ...(column === null ? [] : [`column “${column}”`]),
  ].join(', ')
}

/** A size as people say it: `1 200 000` → 1.2 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return countWords(bytes, 'byte')
  const [unit, size] =
    bytes < 1_000_000
      ? ['kB', bytes / 1_000]
      : bytes < 1_000_000_000
        ? ['MB', bytes / 1_000_000]
        : ['GB', bytes / 1_000_000_000]
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`
}

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const counted = (count: number, noun: string): string => (count === 0 ? '' : countWords(count, noun))

function listed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
