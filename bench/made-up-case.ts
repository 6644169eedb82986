/** A made-up case in a folder: a crowd that is drawn already, a hub whose fifty members are not, and a much-discussed entity. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seededNumbers } from './made-up-graph.ts'

export const CROWD = 1_000
export const CROWD_LINKS = 2_000
export const MEMBERS = 50
export const DISCUSSED_CLAIMS = 1_000
export const HUB_ID = 'organisation/hub'
export const DISCUSSED = { id: 'person/discussed', name: 'Much-discussed person' } as const

export const crowdId = (index: number): string => `person/crowd-${index}`

async function writeTable(
  folder: string,
  file: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await writeFile(join(folder, file), rows.map((row) => `${row.join(',')}\n`).join(''))
}

/** Writes the case into `parent` and returns its folder. */
export async function writeMadeUpCase(parent: string): Promise<string> {
  const folder = join(parent, 'made-up')
  await mkdir(folder, { recursive: true })
  const next = seededNumbers(11)
  const someone = () => crowdId(Math.floor(next() * CROWD))
  const crowd = Array.from({ length: CROWD }, (_, index) => [crowdId(index), `Member of the crowd ${index}`])
  const members = Array.from({ length: MEMBERS }, (_, index) => [
    `person/member-${index}`,
    `Member of the hub ${index}`,
  ])
  const links = [
    ...Array.from({ length: CROWD_LINKS }, (_, index) => [
      `link/crowd-${index}`,
      crowdId(index % CROWD),
      'CONTACTED',
      someone(),
    ]),
    ...members.map(([id = ''], index) => [`link/hub-${index}`, id, 'MEMBER_OF', HUB_ID]),
    ['link/discussed', DISCUSSED.id, 'MEMBER_OF', HUB_ID],
  ].filter(([, from, , to]) => from !== to)
  const aboutLinks = links.map(([id = '']) => [`claim/${id}`, id, '', '', 'The list has it', 'reports', 'source/list'])
  const aboutDiscussed = Array.from({ length: DISCUSSED_CLAIMS }, (_, index) => [
    `claim/discussed-${index}`,
    DISCUSSED.id,
    `matter ${Math.floor(index / 5)}`,
    `answer ${index % 3}`,
    `Says so for the ${index}th time`,
    'reports',
    index % 2 === 0 ? 'source/list' : 'source/other',
  ])
  await writeTable(folder, 'case.csv', [
    ['title', 'summary', 'start'],
    ['A crowd', 'Made up for measuring', HUB_ID],
  ])
  await writeTable(folder, 'people.csv', [['id', 'name'], ...crowd, ...members, [DISCUSSED.id, DISCUSSED.name]])
  await writeTable(folder, 'organisations.csv', [
    ['id', 'name'],
    [HUB_ID, 'The hub'],
  ])
  await writeTable(folder, 'links.csv', [['id', 'from', 'type', 'to'], ...links])
  await writeTable(folder, 'claims.csv', [
    ['id', 'about', 'property', 'value', 'text', 'stance', 'source'],
    ...aboutLinks,
    ...aboutDiscussed,
  ])
  await writeTable(folder, 'sources.csv', [
    ['id', 'title', 'publisher'],
    ['source/list', 'The list', 'The lister'],
    ['source/other', 'The other list', 'The other lister'],
  ])
  return folder
}
