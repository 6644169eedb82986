/** From a link down to the paragraph that says so. */
import { expect, test } from './journey.ts'
import { inspect, openView, panel } from './reader.ts'

test('a link tells who says so, how firmly, where, and leads to the report @neo4j', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  await details.getByRole('button', { name: /Customs Office.*disputed.*inspector/ }).click()

  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/Tomas Berg\s+worked for\s+Customs Office/)
  await expect(panel(page).getByText('inspector, 2010')).toBeVisible()
  const denial = panel(page).getByRole('listitem').filter({ hasText: 'never was its inspector' })
  await expect(denial).toContainText('denies')
  await expect(denial).toContainText(/Statement on the inquiry,?\s*Customs Office, 2022, section 1/)
  const support = panel(page).getByRole('listitem').filter({ hasText: 'Between the two he was an inspector' })
  await expect(support).toContainText(/Crates after midnight,?\s*The Harbour Post, 10 Jul 2021, paragraph 5/)

  const report = panel(page)
    .getByRole('link', { name: /Read the report/ })
    .first()
  await expect(report).toHaveAttribute('href', 'https://post.example/2021/crates')
  await expect(report).toHaveAttribute('rel', /noreferrer/)
})

test('a footnote leads to its source', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  await details.getByRole('button', { name: /Customs Office.*disputed/ }).click()
  await panel(page)
    .getByRole('button', { name: /^Source 2: Customs Office/ })
    .first()
    .click()
  await expect(page.locator('[data-source-note]:focus')).toContainText('Statement on the inquiry')
})
