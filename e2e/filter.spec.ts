/** The filter by evidence leaves out what is weaker, and says how much. */
import { expect, test } from './journey.ts'
import { canvas, openView } from './reader.ts'

const ALL = [
  'person/tomas-berg',
  'person/eleni-markou',
  'person/li-wen',
  'organisation/blue-tern',
  'organisation/customs',
  'vessel/meridian-star',
  'event/night-landing',
]

test('hiding what is merely alleged, keeping only what is confirmed, asking for voices', async ({ page }) => {
  await openView(page, ALL)
  const all = await canvas(page).getAttribute('aria-label')
  const remark = page.getByText(/^Leaves out/)
  await expect(remark).toHaveCount(0)

  const hideAlleged = page.getByRole('checkbox', { name: 'hide alleged' })
  await hideAlleged.check()
  await expect(remark).toContainText('Leaves out 3 links')
  await expect(canvas(page)).not.toHaveAccessibleName(all ?? '')
  await hideAlleged.uncheck()
  await expect(canvas(page)).toHaveAccessibleName(all ?? '')

  await page.getByRole('checkbox', { name: 'confirmed only' }).check()
  await expect(remark).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(remark).toHaveCount(0)

  await page.getByRole('combobox', { name: 'Independent voices' }).selectOption('2')
  await expect(remark).toBeVisible()
  await expect(page).toHaveURL(/voices=2/)
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Independent voices' })).toHaveValue('2')
  await expect(remark).toBeVisible()
})

test('the legend counts what is there, and each entry is a switch', async ({ page }) => {
  await openView(page, ALL)
  const people = page.getByRole('switch', { name: /^people\s*3$/ })
  await expect(people).toBeChecked()
  await people.click()
  await expect(people).not.toBeChecked()
  await expect(page.getByText(/^Leaves out/)).toContainText('3 entities')
  await people.click()
  await expect(page.getByText(/^Leaves out/)).toHaveCount(0)
})

test('each condition is a chip that can be taken out, and what is left out can fade instead', async ({ page }) => {
  await openView(page, ALL)
  const bar = page.getByRole('region', { name: 'Filter in force' })
  await expect(bar).toHaveCount(0)
  await canvas(page).press('g')
  await page
    .getByRole('tabpanel')
    .getByRole('checkbox', { name: /^events/ })
    .uncheck()
  await page
    .getByRole('tabpanel')
    .getByRole('checkbox', { name: /^alleged/ })
    .uncheck()
  await expect(bar).toContainText('2 entities and 5 links left out')
  await page.getByRole('button', { name: 'Remove filter: alleged links off' }).click()
  await expect(bar.getByRole('listitem')).toHaveCount(1)
  await bar.getByRole('radio', { name: 'Fade' }).click()
  await expect(bar).toContainText('faded')
  await expect(canvas(page)).toHaveAccessibleName(/\b7 entities .* the filter fades 1 entity/)
  await page.getByRole('button', { name: 'Undo: Fade what is left out' }).click()
  await expect(canvas(page)).toHaveAccessibleName(/\b6 entities .* the filter hides 1 entity/)
})

test('a filter that leaves out everything says so and offers the way out', async ({ page }) => {
  await openView(page, ALL)
  await canvas(page).press('g')
  await page.getByRole('searchbox', { name: 'Name or summary has' }).fill('nobody is called so')
  await expect(page.getByText('The filter leaves out everything: all 7 entities of this view.')).toBeVisible()
  await expect(page).toHaveURL(/text=nobody/)
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(canvas(page)).toHaveAccessibleName(/\b7 entities/)
})

test('what is no date is said at its field and changes nothing', async ({ page }) => {
  await openView(page, ALL)
  await canvas(page).press('g')
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('last spring')
  await from.press('Enter')
  await expect(page.getByRole('tabpanel').getByRole('alert')).toContainText('Write a year, a month or a day')
  await from.fill('2021-03')
  await from.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove filter: from March 2021 on' })).toBeVisible()
})
