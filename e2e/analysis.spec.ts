/** Questions about the shape of what is in view: answered beside the page, explained, and shown on the canvas. */
import type { Locator, Page } from '@playwright/test'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, notice, openView, panel } from './reader.ts'

/** Everything of the harbour case that hangs together. */
const VIEW = [
  'person/tomas-berg',
  'person/eleni-markou',
  'person/petro-vashchuk',
  'person/li-wen',
  'person/ilva-marsh',
  'organisation/customs',
  'organisation/port-authority',
  'organisation/blue-tern',
  'event/night-landing',
  'event/inquiry',
  'vessel/meridian-star',
  'vessel/grey-heron',
]

const legend = (page: Page, name: string): Locator => page.getByRole('region', { name })

async function ask(page: Page, question: string): Promise<Locator> {
  await openView(page, VIEW)
  await canvas(page).focus()
  await page.keyboard.press('a')
  await panel(page).getByRole('button', { name: question }).click()
  return panel(page).getByRole('region', { name: question })
}

test('who connects the others is a ranking with its limits, applied as size, undone, and outdated when the view changes', async ({
  page,
}) => {
  const answer = await ask(page, 'Who connects the others?')
  await expect(answer).toContainText('Computed from the 12 entities and')
  const first = answer.getByRole('listitem').first().getByRole('button')
  await expect(first).toContainText('Night landing')
  await expectNoFindings(page)

  await answer.getByRole('button', { name: 'Show as size' }).click()
  await expect(legend(page, 'Sizes')).toContainText('how much an entity connects the others')
  await expect(page).toHaveURL(/sizes=betweenness,/)
  await page.reload()
  await expect(legend(page, 'Sizes')).toBeVisible()
  await legend(page, 'Sizes').getByRole('button', { name: 'Usual sizes' }).click()
  await expect(legend(page, 'Sizes')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(legend(page, 'Sizes')).toBeVisible()

  await canvas(page).focus()
  await page.keyboard.press('a')
  await panel(page).getByRole('button', { name: 'Who connects the others?' }).click()
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Analysis' })).toBeVisible()
  await canvas(page).focus()
  await page.keyboard.press('h')
  await expect(answer).toContainText('The view has changed since.')
  await answer.getByRole('button', { name: 'Compute again' }).click()
  await expect(answer).toContainText('Computed from the 11 entities and')
})

test('communities become colours with numbers, which the legend explains', async ({ page }) => {
  const answer = await ask(page, 'Which communities are there?')
  await answer.getByRole('button', { name: 'Show as colour' }).click()
  await expect(notice(page)).toHaveText('Colour now tells: community')
  await expect(legend(page, 'Colours').getByRole('listitem').first()).toContainText('around')
  await expectNoFindings(page)
})

test('a link on which others hang alone says who, and counting only well supported links finds other ones', async ({
  page,
}) => {
  const answer = await ask(page, 'What hangs on one link or one entity?')
  const links = answer.getByRole('region', { name: /^Single links/ })
  await links.getByRole('button').first().click()
  await expect(page.locator('.highlight-slip')).toContainText('If this link were wrong:')
  const before = await links.textContent()
  await panel(page).getByLabel('Count only links on two or more voices').check()
  await expect(answer).toContainText('counting only links on two or more voices')
  expect(await links.textContent()).not.toBe(before)
})

test('what two have in common is found for the two that are selected', async ({ page }) => {
  const answer = await ask(page, 'What do two have in common?')
  await expect(answer).toContainText('Select two entities on the canvas')
  await openView(page, ['person/tomas-berg', 'vessel/meridian-star'])
  // The canvas of the view before is in sight until this one has come.
  await expect(canvas(page)).toHaveAccessibleName(/\b2 entities/)
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('a')
  await panel(page).getByRole('button', { name: 'What do two have in common?' }).click()
  await expect(answer).toContainText('have 0 neighbours in common here')
})
