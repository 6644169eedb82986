/** The address bar holds the way back. */
import { expect, test } from './journey.ts'
import { canvas, inspect, notice, openView, placesOf, untilShown } from './reader.ts'

test('a reload comes back to the same view', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  const details = await inspect(page, 'Tomas Berg')
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await untilShown(page, 5)
  const places = placesOf(page)
  const described = await canvas(page).getAttribute('aria-label')
  const address = page.url()

  await page.reload()
  await expect(canvas(page)).toHaveAccessibleName(described ?? '')
  expect(page.url()).toBe(address)
  expect(placesOf(page)).toEqual(places)
  await expect(page.getByRole('heading', { level: 2, name: 'Tomas Berg' })).toBeVisible()
})

test('an address with an entity that is gone opens the rest and says so', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'person/nobody-at-all'])
  await expect(notice(page)).toBeVisible()
  await expect(canvas(page)).toHaveAccessibleName(/\b1 entity/)
})

test('a broken address gets a sentence and the start screen', async ({ page }) => {
  await page.goto('/#v=99&on=anything')
  await expect(notice(page)).toContainText('The address holds no view that can be opened')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the browser’s way back leads to the start screen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Start with' }).getByRole('listitem').first().getByRole('button').click()
  await expect(canvas(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
})

test('whoever goes back in the very moment that a view appears gets the start screen too', async ({ page }) => {
  await page.goto('/')
  const first = page.getByRole('region', { name: 'Start with' }).getByRole('listitem').first().getByRole('button')
  await first.evaluate((button: HTMLElement) => {
    new MutationObserver((_, watch) => {
      if (document.querySelector('[role="application"]') === null) return
      watch.disconnect()
      window.history.back()
    }).observe(document.body, { childList: true, subtree: true })
    button.click()
  })
  await expect(canvas(page)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
})
