/** The reader's own data come in through the page, and go again. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { PictureFile } from '../contract/picture.ts'
import { readPicture } from '../picture/file/read-picture.ts'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, chooseFile, dropFile, openLoading, openView, placesOf } from './reader.ts'

const CREW = `Name,Employer,Position,Since
Ansa Korhonen,Saltmarsh Ferries,deckhand,2015
Bruno Ilves,Saltmarsh Ferries,purser,2016
Cora Whitby,Saltmarsh Ferries,captain,2001
Cora Whitby,Marram Pilots,pilot,1996
`

/** Whatever a journey leaves behind when it fails is no other's. */
test.afterEach(async ({ page }) => {
  for (const id of ['crew-list', 'many-links', 'old-friends']) await page.request.delete(`/api/cases/${id}`)
})

const casesOf = async (page: Page): Promise<readonly string[]> => {
  const answer = (await (await page.request.get('/api/schema')).json()) as { cases: { id: string }[] }
  return answer.cases.map(({ id }) => id)
}

test('a spreadsheet of one’s own becomes a picture in under ten clicks @neo4j', async ({ page }) => {
  let clicks = 0
  const click = async (target: Locator): Promise<void> => {
    clicks += 1
    await target.click()
  }
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
  clicks += 1
  await dropFile(page, 'crew_list.csv', new TextEncoder().encode(CREW))

  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Name of the case')).toHaveValue('Crew list')
  await expect(dialog.getByLabel('What “Employer” means')).toHaveValue('to')
  await click(dialog.getByRole('button', { name: 'Add 5 entities and 4 links' }))
  await expect(dialog).toContainText('5 entities, 4 links')
  await click(dialog.getByRole('button', { name: 'Show me what was added' }))
  await expect(canvas(page)).toHaveAccessibleName(/\b5 entities/)

  await click(page.getByRole('button', { name: /^Save a picture/ }))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    click(page.getByRole('dialog').getByRole('button', { name: 'Save the picture' })),
  ])
  const read = await readPicture(
    await readFile(await download.path()),
    (content) => PictureFile.safeParse(content).data ?? null,
  )
  if (!read.ok) throw new Error(read.message)
  expect(read.content.picture.entities.map(({ name }) => name)).toContain('Cora Whitby')
  expect(read.content.picture.sources.map(({ title }) => title).join()).toContain('crew_list.csv')
  expect(clicks).toBeLessThan(10)
})

test('a broken file is corrected with the help of the messages alone @neo4j', async ({ page }) => {
  const dialog = await openLoading(page)
  const lines = [
    'name,type,born',
    'Ansa Korhonen,Person,1971',
    ',Person,1965',
    'Bruno Ilves,Person,1980,deckhand',
    'Cora Whitby,Person,04/05/1959',
  ]
  const text = (): string => `${lines.join('\n')}\n`
  await chooseFile(page, 'Choose files', 'crew_list.csv', text())
  const problems = dialog.getByRole('region', { name: /mistake/ })
  await expect(problems.getByRole('listitem')).toHaveCount(3)
  await expect(dialog.getByRole('button', { name: /^Add/ })).toHaveCount(0)
  expect(await casesOf(page)).not.toContain('crew-list')

  // The messages tell where, and what was expected there.
  const [empty = '', long = '', unclear = ''] = await problems.getByRole('listitem').allTextContents()
  expect(empty).toContain('column “name”')
  lines[lineOf(empty) - 1] = 'Dina Falk,Person,1965'
  const cells = Number(/expected (\d+)/.exec(long)?.[1])
  lines[lineOf(long) - 1] = lines[lineOf(long) - 1]?.split(',').slice(0, cells).join(',') ?? ''
  await chooseFile(page, 'Choose the corrected file', 'crew_list.csv', text())
  await expect(problems.getByRole('listitem')).toHaveCount(1)

  expect(unclear).toContain('04/05/1959')
  await dialog.getByLabel('03/04/2015 is').selectOption('3 April')
  await dialog.getByRole('button', { name: 'Check again' }).click()
  await expect(dialog.getByRole('button', { name: 'Add 4 entities' })).toBeEnabled()
  await expect(problems).toHaveCount(0)
})

const lineOf = (message: string): number => Number(/line (\d+)/.exec(message)?.[1])

test('a load that is cancelled leaves nothing, and one that went through is undone @neo4j', async ({ page }) => {
  const dialog = await openLoading(page)
  const many = Array.from({ length: 5_000 }, (_, index) => `boat ${index % 900},crew ${index},carried`)
  await chooseFile(page, 'Choose files', 'many_links.csv', `from,to,type\n${many.join('\n')}\n`)
  await dialog.getByRole('button', { name: /^Add 5.900 entities and 5.000 links/ }).click()
  await expect(dialog.getByRole('status')).toContainText('Writing')
  await dialog.getByRole('button', { name: 'Cancel the load' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing of it stays')
  await expect(async () => expect(await casesOf(page)).not.toContain('many-links')).toPass()

  await dialog.getByRole('button', { name: 'Choose other files' }).click()
  await chooseFile(page, 'Choose files', 'crew_list.csv', CREW)
  await dialog.getByRole('button', { name: 'Add 5 entities and 4 links' }).click()
  await dialog.getByRole('button', { name: 'Undo this load' }).click()
  await expect(page.getByRole('dialog', { name: 'The load was taken back' })).toBeVisible()
  expect(await casesOf(page)).not.toContain('crew-list')
})

test('an entity that is here already is recognised before the load, and taken for the same @neo4j', async ({
  page,
}) => {
  await openView(page, ['person/tomas-berg'])
  await canvas(page).focus()
  await page.keyboard.press('Shift+L')
  const dialog = page.getByRole('dialog')
  await chooseFile(page, 'Choose files', 'old_friends.csv', 'from,to,type\nTomas Berg,Wilma Sand,knows\n')
  await dialog.getByLabel('“From” is a').fill('Person')
  await dialog.getByLabel('“To” is a').fill('Person')
  await dialog.getByRole('button', { name: 'Check again' }).click()
  const duplicates = dialog.getByRole('region', { name: '1 entity may be here already' })
  await expect(dialog.getByRole('button', { name: 'Add 2 entities and 1 link' })).toBeVisible()
  await expect(duplicates.getByRole('radio', { name: 'Undecided' })).toBeChecked()
  await duplicates.getByRole('radio', { name: 'The same', exact: true }).check({ force: true })
  await dialog.getByRole('button', { name: /^Add 1 entity and 1 link/ }).click()
  await dialog.getByRole('button', { name: 'Show me what was added' }).click()
  await expect(canvas(page)).toHaveAccessibleName(/\b2 entities/)
  expect([...placesOf(page).keys()]).toContain('person/tomas-berg')

  // What is removed leaves the canvas and the list of cases.
  await canvas(page).focus()
  await page.keyboard.press('Shift+L')
  await dialog.getByRole('button', { name: 'Remove “Old friends”…' }).click()
  await dialog.getByRole('button', { name: 'Remove the case' }).click()
  await expect(dialog.getByRole('button', { name: 'Bring it back' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Remove “Old friends”…' })).toHaveCount(0)
  expect(await casesOf(page)).not.toContain('old-friends')
  await expect(canvas(page)).toHaveAccessibleName(/\b1 entity/)
})

test('the dialog has no findings, before a check and after it, in light and in dark colours', async ({ page }) => {
  const dialog = await openLoading(page)
  await expectNoFindings(page)
  await chooseFile(page, 'Choose files', 'crew_list.csv', 'name,type\nTomas Berg,Person\nAnsa Korhonen,Ferry\n')
  await expect(dialog.getByRole('button', { name: 'Add 2 entities' })).toBeVisible()
  await expectNoFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await dialog.getByRole('button', { name: 'Choose other files' }).click()
  await chooseFile(page, 'Choose files', 'crew_list.csv', 'name,type\n,Person\n')
  await expect(dialog.getByRole('heading', { name: 'One mistake' })).toBeVisible()
  await expectNoFindings(page)
})
