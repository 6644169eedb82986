/** The first minute: from the start screen of the shipped case to who says what. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { expect, test } from './journey.ts'
import { canvas, openPanel, panel } from './reader.ts'

const CASE = join(import.meta.dirname, '..', 'cases', 'karakulov')

async function readTable<Row>(file: string, row: z.ZodType<Row>): Promise<Row[]> {
  const rows: unknown = parse(await readFile(join(CASE, file), 'utf8'), { columns: true })
  return z.array(row).parse(rows)
}

test('a newcomer gets from the start screen to the place in a report that says so @neo4j', async ({ page }) => {
  const [about] = await readTable('case.csv', z.object({ title: z.string(), start: z.string() }))
  const people = await readTable('people.csv', z.object({ id: z.string(), name: z.string() }))
  const title = about?.title ?? ''
  const start = (about?.start ?? '').split(';')

  await page.goto('/')
  const other = page.getByRole('button', { name: title, exact: true })
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if ((await heading.textContent()) !== title) await other.click()
  await expect(heading).toHaveText(title)

  const howToRead = page.getByRole('region', { name: 'How to read it' })
  for (const word of ['confirmed', 'corroborated', 'one voice', 'alleged', 'disputed']) {
    await expect(howToRead.getByText(word, { exact: true })).toBeVisible()
  }
  const cards = page.getByRole('region', { name: 'Start with' }).getByRole('listitem')
  await expect(cards).toHaveCount(start.length)
  expect(start.length).toBe(3)

  const person = people.find(({ id }) => start.includes(id))
  if (person === undefined) throw new Error('no person among those to start with')
  await cards.filter({ hasText: person.name }).getByRole('button').click()
  await expect(canvas(page)).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(person.name))

  const details = await openPanel(page, 'Details')
  await expect(details.getByRole('heading', { level: 2, name: person.name })).toBeVisible()
  await details
    .getByRole('region', { name: /^Links/ })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click()
  await expect(
    panel(page)
      .getByText(/independent voice/)
      .first(),
  ).toBeVisible()
  await expect(
    panel(page)
      .getByText(/, (paragraph \d+|headline)/)
      .first(),
  ).toBeVisible()
})

test('the whole picture of a case opens from the start screen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open the whole picture' }).click()
  await expect(canvas(page)).toHaveAccessibleName(/\d\d+ entities/)
})
