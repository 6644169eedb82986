/** Where the sources disagree, side by side. */
import { expect, test } from './journey.ts'
import { openPanel, openView, panel } from './reader.ts'

test('the panel lists what is denied in view, with both sides, and highlights it', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs', 'event/night-landing'])
  await openPanel(page, 'Disputes')
  await expect(panel(page).getByRole('heading', { name: 'Where the sources disagree' })).toBeVisible()

  const dispute = panel(page).getByRole('article', { name: 'Tomas Berg worked for Customs Office' })
  await expect(dispute).toContainText('The Harbour Post')
  await expect(dispute).toContainText('Between the two he was an inspector')
  await expect(dispute).toContainText('Denied or doubted')
  await expect(dispute).toContainText('The Customs Office says that Berg never was its inspector')

  await dispute.getByRole('button', { name: 'Highlight it on the canvas' }).click()
  await expect(page.locator('.highlight-slip')).toContainText('2 entities and 1 link here')
  await page.getByRole('button', { name: 'End the highlight' }).click()
  await expect(page.locator('.highlight-slip')).toHaveCount(0)
})

test('values that differ stand side by side', async ({ page }) => {
  await openView(page, ['vessel/meridian-star'])
  await openPanel(page, 'Disputes')
  const lengths = panel(page).getByRole('article', { name: 'Meridian Star, length' })
  await expect(lengths.getByRole('heading', { name: /82 metres/ })).toBeVisible()
  await expect(lengths.getByRole('heading', { name: /90 metres/ })).toBeVisible()
  // Nine in March and five in June speak of different times.
  await expect(panel(page).getByRole('article', { name: 'Meridian Star, crew' })).toHaveCount(0)
})

test('everything disputed can be listed, and brought onto the canvas', async ({ page }) => {
  await openView(page, ['person/li-wen'])
  await openPanel(page, 'Disputes')
  await expect(panel(page).getByText(/Nothing that is on the canvas is disputed/)).toBeVisible()
  await panel(page)
    .getByRole('radio', { name: /^In (all cases|the whole case)/ })
    .check()
  const envelope = panel(page).getByRole('article', { name: 'Eleni Markou funded Tomas Berg' })
  await envelope.getByRole('button', { name: 'Add it to the canvas' }).click()
  await expect(page.getByRole('application')).toHaveAccessibleName(/\b3 entities/)
})
