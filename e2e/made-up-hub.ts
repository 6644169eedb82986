/** A made-up case with a hub: a union with more members than anybody wants to see at once. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const HUB = { id: 'organisation/pier-union', name: 'Union of Pier Workers', members: 253 } as const

/** Writes the case into a folder `pier-union` of the given one, and returns the path of that. */
export async function writeHubCase(parent: string): Promise<string> {
  const folder = join(parent, 'pier-union')
  await mkdir(folder, { recursive: true })
  const numbers = Array.from({ length: HUB.members }, (_, index) => String(index + 1).padStart(3, '0'))
  const memberLinks = numbers.map((number) => [`link/member-${number}`, `person/member-${number}`, 'MEMBER_OF', HUB.id])
  // The first twenty also know each other in pairs, so that some are better connected than others.
  const pairs = numbers
    .slice(0, 20)
    .map((number, index) => [
      `link/pair-${number}`,
      `person/member-${number}`,
      'RELATIVE_OF',
      `person/member-${numbers[index + 1]}`,
    ])
  const links = [...memberLinks, ...pairs]
  const claims = links.map(([link = '']) => [`claim/${link}`, link, 'The list has it', 'reports', 'source/list'])

  await writeTable(folder, 'case.csv', ['title', 'summary', 'start'], [['The union', 'Who is in it.', HUB.id]])
  await writeTable(folder, 'organisations.csv', ['id', 'name'], [[HUB.id, HUB.name]])
  await writeTable(
    folder,
    'people.csv',
    ['id', 'name'],
    numbers.map((number) => [`person/member-${number}`, `Member No. ${number}`]),
  )
  await writeTable(folder, 'links.csv', ['id', 'from', 'type', 'to'], links)
  await writeTable(folder, 'claims.csv', ['id', 'about', 'text', 'stance', 'source'], claims)
  await writeTable(
    folder,
    'sources.csv',
    ['id', 'title', 'publisher'],
    [['source/list', 'List of members', 'The union']],
  )
  return folder
}

async function writeTable(folder: string, file: string, head: string[], rows: string[][]): Promise<void> {
  await writeFile(join(folder, file), [head, ...rows].map((row) => `${row.join(',')}\n`).join(''))
}
