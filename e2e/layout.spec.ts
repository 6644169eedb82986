/** Laying out: every way by its menu, one step each, and what the reader placed stays. */
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { canvas, notice, openView, placesOf } from './reader.ts'

const IDS = ['person/tomas-berg', 'organisation/blue-tern', 'organisation/port-authority', 'event/dock-strike'] as const

async function choose(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Lay out', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('each layout gives other places in one step, which undo takes back', async ({ page }) => {
  await openView(page, IDS)
  const before = placesOf(page)
  for (const [item, name] of [
    [/^Layered/, 'layered'],
    [/^By time/, 'by time'],
    [/^In circles/, 'in circles'],
    [/^In a grid/, 'in a grid'],
    [/^Organic/, 'organic'],
  ] as const) {
    await choose(page, item)
    await expect(notice(page)).toHaveText(`Laid out ${name}`)
    await expect(() => expect(placesOf(page)).not.toEqual(before)).toPass()
    await page.getByRole('button', { name: `Undo: Lay out: ${name}` }).click()
    await expect(() => expect(placesOf(page)).toEqual(before)).toPass()
  }
})

test('a layout leaves what was put in line by hand, and the menu works by keyboard', async ({ page }) => {
  await openView(page, IDS)
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Lay out', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^Organic/ })).toBeFocused()
  await page.keyboard.press('b')
  await expect(page.getByRole('menuitem', { name: /^By time/ })).toBeFocused()
  await page.keyboard.press('b')
  await expect(page.getByRole('menuitem', { name: 'Below each other' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveText('Align below each other: 4 entities')
  await expect(() => {
    const columns = [...placesOf(page).values()].map((place) => place.split(',')[0])
    expect(new Set(columns).size).toBe(1)
  }).toPass()
  const placed = placesOf(page)
  await choose(page, /^Layered/)
  await expect(notice(page)).toHaveText('Everything shown is pinned, so nothing was moved')
  expect(placesOf(page)).toEqual(placed)
})

test('a layout can be given up with Escape, and everything is where it was', async ({ page }) => {
  // A worker that never answers stands for a layout that takes long.
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker
  })
  await openView(page, IDS)
  const before = placesOf(page)
  await choose(page, /^Layered/)
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(notice(page)).toHaveText('The layout was cancelled; everything is where it was')
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0)
  expect(placesOf(page)).toEqual(before)
})
