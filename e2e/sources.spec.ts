/** A source's own page: what it claims, what only it claims, whom it relays, what would remain without it. */
import { expect, test } from './journey.ts'
import { openPanel, openView, panel } from './reader.ts'

test('a source tells what rests on it, and on it alone', async ({ page }) => {
  await openView(page, [
    'vessel/meridian-star',
    'organisation/coast-watch',
    'organisation/blue-tern',
    'event/night-landing',
  ])
  await openPanel(page, 'Sources')
  await panel(page)
    .getByRole('button', { name: /^Track of the Meridian Star/ })
    .click()

  await expect(panel(page).getByRole('heading', { level: 2, name: 'Track of the Meridian Star' })).toBeVisible()
  await expect(panel(page).getByText('Coast Watch followed the ship for two months')).toBeVisible()
  await expect(panel(page).getByText("The ship's papers give 82 metres")).toBeVisible()
  await panel(page)
    .getByRole('radio', { name: /^Only here/ })
    .check()
  await expect(panel(page).getByText('Coast Watch followed the ship for two months')).toBeVisible()
  await expect(panel(page).getByText("The ship's papers give 82 metres")).toHaveCount(0)

  const slip = page.locator('.highlight-slip')
  await panel(page).getByRole('button', { name: 'Highlight all that rests on it' }).click()
  await expect(slip).toContainText('Rests on “Track of the Meridian Star”')
  await panel(page).getByRole('button', { name: 'What would remain without it' }).click()
  await expect(slip).toContainText('Remains without “Track of the Meridian Star”')
  await expect(panel(page).getByText(/would have no evidence left/)).toContainText('1 link')
})

test('a reprint says that it adds no voice, and leads to what it reprints', async ({ page }) => {
  await openView(page, ['person/petro-vashchuk'])
  await openPanel(page, 'Sources')
  await panel(page)
    .getByRole('button', { name: /^Nächtliche Kisten/ })
    .click()
  await expect(panel(page).getByText('Adds no voice of its own')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Crates after midnight' }).click()
  await expect(panel(page).getByText(/Relayed by/)).toContainText('Nächtliche Kisten')
})
