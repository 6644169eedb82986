/** All of it without a mouse. */
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { canvas, openView, panel, placesOf, searchField, untilShown } from './reader.ts'

test('from the start screen to the evidence with keys alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('Tomas Berg')
  await expect(page.getByRole('option').first()).toContainText('Tomas Berg')
  await page.keyboard.press('Enter')
  await untilShown(page, 5)

  await pressUntilOnCanvas(page)
  await page.keyboard.press('i')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
  const link = panel(page)
    .getByRole('region', { name: /^Links/ })
    .getByRole('listitem')
    .first()
    .getByRole('button')
  await pressUntil(page, 'Tab', () => link.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(
    panel(page)
      .getByText(/independent voice/)
      .first(),
  ).toBeVisible()
})

test('the canvas can be expanded, walked, hidden from and undone with keys', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  await pressUntilOnCanvas(page)
  // Goes to the first entity, wherever the keyboard is on the canvas.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await untilShown(page, 5)
  const all = placesOf(page)

  await page.keyboard.press('Control+z')
  await expect(() => expect(placesOf(page).size).toBe(1)).toPass()
  await page.keyboard.press('Control+Shift+z')
  await expect(() => expect(placesOf(page)).toEqual(all)).toPass()

  // Walks to the next entity, whichever that is, and takes it off the canvas.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('h')
  await expect(canvas(page)).toHaveAccessibleName(/\b4 entities.*1 hidden by hand/)
  await page.keyboard.press('Control+z')
  await expect(canvas(page)).toHaveAccessibleName(/\b5 entities/)
})

test('the sheet of keys opens and closes', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
})

test('keys mean letters while somebody types, and Escape leads back to the canvas', async ({ page }) => {
  await page.goto('/#v=1&on=person/tomas-berg,0,0')
  await expect(canvas(page)).toBeVisible()
  await searchField(page).focus()
  await page.keyboard.type('hif?/')
  await expect(searchField(page)).toHaveValue('hif?/')
  expect(placesOf(page).size).toBe(1)
  // Closes what was found, empties the field, leaves it; there letters are commands again.
  for (const _ of ['close', 'empty', 'leave']) await page.keyboard.press('Escape')
  await expect(canvas(page)).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

async function pressUntilOnCanvas(page: Page): Promise<void> {
  await pressUntil(page, 'Tab', () => canvas(page).evaluate((element) => element.contains(document.activeElement)))
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`pressing ${key} does not lead there`)
}
