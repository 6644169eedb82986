/** No screen has findings of axe, in light and dark colours, wide and narrow; each is opened once and looked at in both. */
import type { Page } from '@playwright/test'
import { expectNoFindingsInBothColours } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, inspect, openPanel, openView, panel } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/customs', 'event/night-landing', 'vessel/meridian-star']

/** Every tab lies inside the window, with room for a finger and for its word. */
async function expectReachable(page: Page): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await expect(tab).toBeInViewport({ ratio: 1 })
    const room = await tab.evaluate((it) => [it.clientWidth, it.clientHeight, it.scrollWidth - it.clientWidth])
    expect(room[0]).toBeGreaterThanOrEqual(44)
    expect(room[1]).toBeGreaterThanOrEqual(44)
    expect(room[2]).toBeLessThanOrEqual(0)
  }
}

// Each screen is looked at as a whole, and twice.
test.describe.configure({ timeout: 450_000 })

test('the start screen and the sheet of keys', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
  await expectNoFindingsInBothColours(page, 'start screen')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoFindingsInBothColours(page, 'sheet of keys')
})

test('the explorer with each of its panels', async ({ page }) => {
  // The others begin in light ones.
  await page.emulateMedia({ colorScheme: 'dark' })
  await openView(page, VIEW)
  const details = await inspect(page, 'Tomas Berg')
  await expectNoFindingsInBothColours(page, 'an entity')
  await details.getByRole('button', { name: /Customs Office.*disputed/ }).click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('worked for')
  await panel(page).getByRole('button', { name: 'Draw how it got here' }).first().click()
  await expectNoFindingsInBothColours(page, 'a link with a chain')
  for (const name of ['Disputes', 'Sources', 'List', 'Ask', 'Filter', 'Scenes'] as const) {
    await openPanel(page, name)
    await expect(panel(page).getByRole('heading').first()).toBeVisible()
    await expectNoFindingsInBothColours(page, name)
  }
})

test('the analysis and the timeline, with all tabs there can be', async ({ page }) => {
  await openView(page, VIEW)
  await page.getByRole('button', { name: /^Analysis/ }).click()
  await expect(panel(page).getByRole('heading', { name: 'Analysis' })).toBeVisible()
  await page.getByRole('button', { name: /^Timeline/ }).click()
  await expectNoFindingsInBothColours(page, 'analysis and timeline')
})

test('the tree opened, a menu over it, and the list of steps', async ({ page }) => {
  await openView(page, VIEW)
  await openPanel(page, 'List')
  await page.getByRole('tree').focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expectNoFindingsInBothColours(page, 'the tree')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindingsInBothColours(page, 'a menu')
  await page.keyboard.press('Escape')
  await canvas(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+Z')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expectNoFindingsInBothColours(page, 'the list of steps')
})

test('a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
  await expectNoFindingsInBothColours(page, 'start screen')
  await openView(page, VIEW)
  await openPanel(page, 'Details')
  await expectNoFindingsInBothColours(page, 'explorer with a sheet')
  for (const name of ['Timeline', 'Ask', 'Filter', 'Scenes'] as const) {
    await openPanel(page, name)
    await expect(panel(page).getByRole('heading').first()).toBeVisible()
    await expectNoFindingsInBothColours(page, `sheet ${name}`)
  }
  await expectReachable(page)
  await page.getByRole('button', { name: 'Close' }).first().click()
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindingsInBothColours(page, 'a menu as a sheet')
})
