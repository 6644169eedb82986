/** The canvas under a finger, on the screen of a phone. */
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { canvas, openView, panel } from './reader.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

type Finger = readonly [x: number, y: number]

/** Fingers come down; the function moves them a way together. */
async function putDown(page: Page, from: readonly Finger[]) {
  const session = await page.context().newCDPSession(page)
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) })
  }
  await send('touchStart', from)
  return {
    async move(by: Finger): Promise<void> {
      for (const share of [0.25, 0.5, 0.75, 1]) {
        await send(
          'touchMove',
          from.map(([x, y]): Finger => [x + by[0] * share, y + by[1] * share]),
        )
      }
    },
    lift: () => send('touchEnd', []),
  }
}

/** Where the only entity is: in the middle of what toolbar and tabs leave free, its name below it. */
async function placeOfEntity(page: Page): Promise<Finger> {
  const room = await canvas(page).boundingBox()
  const toolbar = await page.getByRole('toolbar').boundingBox()
  if (room === null || toolbar === null) throw new Error('the canvas has no place')
  const top = toolbar.y + toolbar.height + 12
  return [room.width / 2, (top + room.y + room.height - 24) / 2 - 12]
}

test('a tap selects, a second one opens the details', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  const [x, y] = await placeOfEntity(page)
  await page.touchscreen.tap(x, y)
  await expect(page.getByRole('region', { name: 'Selected' })).toContainText('Tomas Berg')
  await expect(panel(page)).toBeHidden()
  // Any sooner it would be a double tap, which expands.
  await expect(async () => {
    await page.touchscreen.tap(x, y)
    await expect(panel(page).getByRole('heading', { level: 2, name: 'Tomas Berg' })).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('a long press opens the menu as a sheet, and lifting the finger takes nothing', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  const fingers = await putDown(page, [await placeOfEntity(page)])
  const menu = page.getByRole('menu', { name: 'Tomas Berg' })
  await expect(menu).toBeVisible()
  await fingers.lift()
  await expect(menu).toBeVisible()
  for (const item of await menu.getByRole('menuitem').all()) {
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await page.touchscreen.tap(195, 60)
  await expect(menu).toBeHidden()
})

test('two fingers move the canvas, however near they are to each other', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  const [x, y] = await placeOfEntity(page)
  const fingers = await putDown(page, [
    [x - 30, y + 120],
    [x + 30, y + 120],
  ])
  await fingers.move([0, 100])
  await fingers.lift()
  await page.touchscreen.tap(x, y + 100)
  await expect(page.getByRole('region', { name: 'Selected' })).toContainText('Tomas Berg')
})

test('the toolbar fits the screen with targets for fingers, and the rest is behind More', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  const toolbar = page.getByRole('toolbar', { name: 'Canvas' })
  for (const button of await toolbar.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  }
  await toolbar.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menu', { name: 'More' }).getByRole('menuitem', { name: 'Dark colours' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
