/** All of it without a mouse. */
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { canvas, notice, panel, placesOf, searchField, untilShown } from './reader.ts'

test('from the start screen to the evidence with keys alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('Tomas Berg')
  await expect(page.getByRole('option').first()).toContainText('Tomas Berg')
  await page.keyboard.press('Enter')
  await expect(canvas(page)).toBeVisible()
  await untilShown(page, 5)

  await pressUntilFocused(page, 'Tab', () =>
    canvas(page).evaluate((element) => element.contains(document.activeElement)),
  )
  const announced = canvas(page).locator('..').getByRole('status').or(page.locator('[aria-live=polite]'))
  const before = placesOf(page).size
  // Walks on until an entity has neighbours that are not shown.
  for (let step = 0; step < 6 && placesOf(page).size === before; step++) {
    await page.keyboard.press('Enter')
    await expect(notice(page)).toBeVisible()
    if (placesOf(page).size === before) await page.keyboard.press('Tab')
  }
  expect(placesOf(page).size).toBeGreaterThan(before)
  await expect(announced.first()).toBeAttached()

  await page.keyboard.press('Control+z')
  await expect(async () => expect(placesOf(page).size).toBe(before)).toPass()
  await page.keyboard.press('Control+Shift+z')
  await untilShown(page, before + 1)

  await page.keyboard.press('i')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
  const links = panel(page)
    .getByRole('region', { name: /^Links/ })
    .getByRole('listitem')
    .first()
    .getByRole('button')
  await pressUntilFocused(page, 'Tab', () => links.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(
    panel(page)
      .getByText(/independent voice/)
      .first(),
  ).toBeVisible()
})

test('the sheet of keys opens and closes', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
})

test('keys mean letters while somebody types', async ({ page }) => {
  await page.goto('/#v=1&on=person/tomas-berg,0,0')
  await expect(canvas(page)).toBeVisible()
  await searchField(page).focus()
  await page.keyboard.type('hif?/')
  await expect(searchField(page)).toHaveValue('hif?/')
  expect(placesOf(page).size).toBe(1)
})

async function pressUntilFocused(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`pressing ${key} does not lead there`)
}
