/** The timeline: what has a date, a period drawn by hand or keyboard, the network as of one day. */
import type { Page } from '@playwright/test'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, openView } from './reader.ts'

const VIEW = [
  'person/tomas-berg',
  'person/eleni-markou',
  'person/petro-vashchuk',
  'organisation/blue-tern',
  'organisation/port-authority',
  'organisation/customs',
  'event/night-landing',
  'event/dock-strike',
]

async function openTimeline(page: Page): Promise<void> {
  await openView(page, VIEW)
  await canvas(page).press('t')
  await expect(page.getByRole('slider', { name: 'Period from' })).toBeVisible()
}

test('a period drawn with the hand is one step, in the address, and can be taken back', async ({ page }) => {
  await openTimeline(page)
  const all = (await canvas(page).getAttribute('aria-label')) ?? ''
  const box = await page.locator('.time-brush').boundingBox()
  if (box === null) throw new Error('the line of days is not there')
  await page.mouse.move(box.x + box.width * 0.5, box.y + 3)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + 3)
  await page.mouse.move(box.x + box.width * 0.8, box.y + 3)
  await page.mouse.up()
  await expect(page.getByRole('region', { name: 'Filter in force' })).toContainText('left out')
  await expect(page).toHaveURL(/&from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
  await page.getByRole('button', { name: /^Undo: Filter: / }).click()
  await expect(canvas(page)).toHaveAccessibleName(all)
})

test('the handles speak their dates and obey the keyboard', async ({ page }) => {
  await openTimeline(page)
  const from = page.getByRole('slider', { name: 'Period from' })
  await from.focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect(from).toHaveAttribute('aria-valuetext', '1 Jan 2006')
  await expect(page.getByRole('button', { name: 'Remove filter: from 1 Jan 2006 on' })).toBeVisible()
  await expectNoFindings(page)
})

test('as of a day the network stands as it did then, and playing moves the day', async ({ page }) => {
  await openTimeline(page)
  await page.getByRole('radio', { name: 'As of a day' }).click()
  await expect(page).toHaveURL(/&as-of=/)
  const day = page.getByRole('slider', { name: 'As of' })
  await day.press('Home')
  await expect(page.getByRole('switch', { name: /^events/ })).toHaveCount(0)
  const before = (await day.getAttribute('aria-valuetext')) ?? ''
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(day).not.toHaveAttribute('aria-valuetext', before)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('what is selected on the timeline is selected on the canvas, and what has no date is listed', async ({ page }) => {
  await openTimeline(page)
  const landing = page.getByRole('option', { name: /^Night landing of the Meridian Star, 14 Mar 2021/ })
  await landing.click()
  await expect(landing).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toContainText('Night landing')
  await page.getByText(/^\d+ undated$/).click()
  await page.getByRole('button', { name: /Eleni Markou .* Tomas Berg/ }).click()
  await expect(page).toHaveURL(/chosen=link\/markou-berg/)
  await expect(landing).toHaveAttribute('aria-selected', 'false')
})
