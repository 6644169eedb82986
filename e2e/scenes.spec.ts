/** A view is kept, opens again exactly as it was, and no change of somebody else's is lost. */
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { canvas, openPanel, openView, panel } from './reader.ts'

const openScenes = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Scenes' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Scenes' })).toBeVisible()
}

const keepAs = async (page: Page, name: string): Promise<string> => {
  await openScenes(page)
  await panel(page).getByLabel('Keep the present view as').fill(name)
  await panel(page).getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(panel(page).getByRole('status')).toHaveText('Saved')
  await expect(page).toHaveURL(/#scene=[^&]+$/)
  return page.url()
}

const hide = async (page: Page, id: string): Promise<void> => {
  await canvas(page).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('h')
  await expect(canvas(page)).toHaveAccessibleName(new RegExp(id))
}

test('a view is kept under a name, saves itself, and its link opens exactly that view @neo4j', async ({
  page,
  context,
}) => {
  await openView(page, ['person/tomas-berg', 'organisation/customs', 'event/night-landing'])
  const link = await keepAs(page, 'Three of the harbour')
  await hide(page, '2 entities')
  await expect(panel(page).getByRole('status')).toHaveText(/Changed|Saving/)
  await expect(panel(page).getByRole('status')).toHaveText('Saved')

  const other = await context.newPage()
  await other.goto(link)
  await expect(canvas(other)).toHaveAccessibleName(/\b2 entities/)
  await openScenes(other)
  await expect(panel(other).getByText('Three of the harbour').first()).toBeVisible()
  await other.close()
})

test('of two who change one scene the second is asked, and both versions stay @neo4j', async ({
  page,
  context,
  watched,
}) => {
  watched.allow(/409/)
  await openView(page, ['person/tomas-berg', 'organisation/customs', 'event/night-landing'])
  const link = await keepAs(page, 'Two at work')
  const other = await context.newPage()
  await other.goto(link)
  await hide(other, '2 entities')
  await openScenes(other)
  await expect(panel(other).getByRole('status')).toHaveText('Saved')

  // One change alone: the first of several would be refused while the next is still being made.
  await page.getByRole('combobox', { name: /^Search people/ }).fill('Eleni Markou')
  await page.getByRole('combobox', { name: /^Search people/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /was changed in another place/ })
  await expect(dialog).toContainText('Only in yours: Eleni Markou')
  await dialog.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect(dialog).toHaveCount(0)
  await openScenes(page)
  await expect(panel(page).getByText('Two at work (my version)').first()).toBeVisible()
  await expect(panel(page).getByRole('article', { name: 'Two at work', exact: true })).toBeVisible()
  await other.close()
})

test('a deleted scene comes back with undo, and is open as it was @neo4j', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  await keepAs(page, 'Soon gone')
  const row = panel(page).getByRole('article', { name: 'Soon gone' })
  await row.getByRole('button', { name: /^Delete/ }).click()
  await expect(row).toHaveCount(0)
  await expect(page).not.toHaveURL(/#scene=/)
  // The way back is still there after a look elsewhere.
  await openPanel(page, 'List')
  await openScenes(page)
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(row.getByRole('button', { name: /Soon gone/ }).first()).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(/#scene=/)
})

test('an address of a scene that is not there says so', async ({ page, watched }) => {
  watched.allow(/404/)
  await page.goto('/#scene=scene/nothing-here')
  await expect(page.locator('.notice')).toContainText('The scene could not be opened')
})
