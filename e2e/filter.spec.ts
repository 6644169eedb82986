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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

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
  })
}
