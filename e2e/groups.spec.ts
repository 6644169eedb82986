/** Choosing more, boxes around what belongs together, and notes. */
import type { Locator, Page } from '@playwright/test'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, notice, openView, placesOf } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/customs', 'event/night-landing', 'vessel/meridian-star']

const label = (page: Page, words: string): Locator => page.getByRole('button', { name: words, exact: true })
const paper = (page: Page): Locator => page.getByRole('button', { name: /^Note:/ })
const said = (page: Page): Locator => page.locator('.canvas-announcement')

async function withKeyboard(page: Page, ids = VIEW): Promise<void> {
  await openView(page, ids)
  await canvas(page).focus()
}

async function group(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('b')
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

test('a group is named in place, folds and unfolds without moving anybody, and is undone', async ({ page }) => {
  await withKeyboard(page)
  await group(page, 'Night shift')
  await expect(label(page, 'Night shift · 4')).toBeVisible()
  await expectNoFindings(page)
  const places = placesOf(page)

  await page.keyboard.press('o')
  await expect(notice(page)).toHaveText('Folded Night shift')
  await expect(label(page, 'Night shift · 4')).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(said(page)).toHaveText(/^Night shift, folded group of 4 entities, .*; 1 of 1$/)
  await expect(page).toHaveURL(/groups=Night%20shift,fold,/)
  await page.reload()
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('o')
  await expect(label(page, 'Night shift · 4')).toBeVisible()
  expect(placesOf(page)).toEqual(places)

  await page.keyboard.press('Shift+O')
  await expect(label(page, 'Night shift · 4')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(label(page, 'Night shift · 4')).toBeVisible()
})

test('dragging the label moves all members together, as one step', async ({ page }) => {
  await withKeyboard(page)
  await group(page, 'Night shift')
  await expect(page).toHaveURL(/groups=/)
  const before = placesOf(page)
  const handle = await label(page, 'Night shift · 4').boundingBox()
  if (handle === null) throw new Error('the label is nowhere')
  const from = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => placesOf(page)).not.toEqual(before)
  const shifts = [...placesOf(page)].map(([id, place]) => {
    const [x = 0, y = 0] = place.split(',').map(Number)
    const [wasX = 0, wasY = 0] = (before.get(id) ?? '').split(',').map(Number)
    return `${x - wasX},${y - wasY}`
  })
  expect(new Set(shifts).size).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placesOf(page)).toEqual(before)
})

test('a note is written, moved, written anew, taken away and brought back, by keyboard alone', async ({ page }) => {
  await withKeyboard(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Who paid the pilot?')
  await page.keyboard.press('Control+Enter')
  await expect(paper(page)).toHaveText('Who paid the pilot?')
  await expectNoFindings(page)

  await paper(page).press('Enter')
  await page.keyboard.type(' And when?')
  await page.keyboard.press('Escape')
  await expect(paper(page)).toHaveText('Who paid the pilot?')
  await paper(page).press('Shift+ArrowRight')
  await expect(page).toHaveURL(/notes=-?\d+,-?\d+,Who%20paid/)
  await page.reload()
  await paper(page).press('Delete')
  await expect(notice(page)).toHaveText('Removed the note')
  await expect(paper(page)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(paper(page)).toBeVisible()
})

test('a double-click on the paper writes a note there, and nothing written leaves none', async ({ page }) => {
  await withKeyboard(page)
  const box = await canvas(page).boundingBox()
  if (box === null) throw new Error('there is no canvas')
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height * 0.8)
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden()
  await expect(paper(page)).toHaveCount(0)
})

test('a selection grows by neighbours, by type and by what lies between, and says how large it is', async ({
  page,
}) => {
  await withKeyboard(page, [...VIEW, 'organisation/blue-tern'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('s')
  await expect(said(page)).toHaveText(/^\d entities selected$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+P')
  await expect(notice(page)).toHaveText('Choose two or more entities first, to select what lies between them')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Shift+P')
  await expect(said(page)).toHaveText(/^5 entities and \d links selected$/)
})
