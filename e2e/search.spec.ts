/** A name is found however it is written. */
import { expect, test } from './journey.ts'
import { canvas, find, panel, searchField } from './reader.ts'

const SPELLINGS = ['Petro Vashchuk', 'Петро Ващук', 'piotr waszczuk', 'petro vashcuk', 'vashchuk']

test('the same person is found in two scripts, other spellings and with a mistake @neo4j', async ({ page }) => {
  await page.goto('/')
  for (const spelling of SPELLINGS) {
    await searchField(page).fill(spelling)
    await expect(page.getByRole('option').first(), spelling).toContainText('Petro Vashchuk')
  }
})

test('what is chosen comes onto the canvas with its neighbours', async ({ page }) => {
  await page.goto('/')
  await find(page, 'Ελένη', 'Eleni Markou')
  await expect(canvas(page)).toHaveAccessibleName(/[2-9] entities/)
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Eleni Markou' })).toBeVisible()
})

test('a name that nobody has gets a sentence that helps', async ({ page }) => {
  await page.goto('/')
  await searchField(page).fill('Qwxzj')
  await expect(page.getByText(/Nothing is called “Qwxzj”/)).toBeVisible()
})
