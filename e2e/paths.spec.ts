/** How two entities are connected: in words, on the canvas, and said when they are not. */
import type { Page } from '@playwright/test'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { HUB } from './made-up-hub.ts'
import { canvas, notice, openView, panel, untilShown } from './reader.ts'

const ENDS = ['person/tomas-berg', 'vessel/meridian-star']

async function askForPaths(page: Page, ids: readonly string[]): Promise<void> {
  await openView(page, ids)
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('p')
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Paths' })).toBeVisible()
}

const firstPath = (page: Page) => panel(page).getByRole('article').first()

test('paths are read as sentences with their evidence, and a tick adds one to the canvas @neo4j', async ({ page }) => {
  await askForPaths(page, ENDS)
  const path = firstPath(page)
  await expect(path).toContainText('Tomas Berg was involved in')
  await expect(path).toContainText('2 steps')
  await expectNoFindings(page)

  await path.hover()
  await expect(page.locator('.highlight-slip')).toContainText('Path 1 between Tomas Berg and')
  await path.getByRole('checkbox').check()
  await expect(notice(page)).toHaveText('Added 1 path: 1 new entity')
  await untilShown(page, 3)
  await path.getByRole('checkbox').uncheck()
  await expect(notice(page)).toHaveText('Removed the path: 1 entity')

  await path.getByRole('button', { name: 'Who says so' }).first().click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('was involved in')
})

test('paths go round whom the reader avoids, and all of them can be added at once @neo4j', async ({ page }) => {
  await askForPaths(page, ENDS)
  const through = firstPath(page).getByRole('button', { name: /^Not through/ })
  const avoided = ((await through.textContent()) ?? '').replace('Not through ', '')
  await through.click()
  await expect(firstPath(page)).not.toContainText(avoided)
  // Also whom the canvas does not show.
  await panel(page).getByRole('combobox', { name: 'Not through' }).fill('Marko')
  await panel(page)
    .getByRole('option', { name: /Markou/ })
    .click()
  await expect(panel(page).getByRole('list', { name: 'Not through' })).toContainText('not through Eleni Markou')
  await expect(firstPath(page)).not.toContainText('Markou')
  await panel(page)
    .getByRole('button', { name: /^Add all/ })
    .click()
  await expect(notice(page)).toContainText(/^Added \d+ paths: \d+ new entities$/)
})

test('no path within the limit is said, with ways to look further @neo4j', async ({ page }) => {
  await askForPaths(page, ENDS)
  await panel(page).getByLabel('Up to').selectOption('1 step')
  await expect(panel(page).getByRole('heading', { name: /^No path between Tomas Berg/ })).toBeVisible()
  await expect(panel(page)).toContainText('None within 1 step. To look further:')
  await panel(page).getByRole('button', { name: 'Look up to 8 steps' }).click()
  await expect(firstPath(page)).toBeVisible()
})

test('what is not connected at all is said to be so', async ({ page }) => {
  await askForPaths(page, ['person/tomas-berg', HUB.id])
  await expect(panel(page)).toContainText('None within 6 steps. To look further:')
  await panel(page).getByRole('button', { name: 'Look up to 8 steps' }).click()
  await expect(panel(page)).toContainText('Nothing is left out: they are not connected within 8 steps.')
})

test('a path to itself is refused with a sentence', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('p')
  await expect(notice(page)).toHaveText(
    'A path leads from one entity to another, not to itself: select another one beside Tomas Berg',
  )
})
