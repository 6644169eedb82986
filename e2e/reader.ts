/** What a reader does on the page and sees there, in one place for all journeys. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readAddress } from '../client/model/address.ts'

/** Opens a view of these entities, all in a row, as a bookmark would. */
export async function openView(page: Page, ids: readonly string[]): Promise<void> {
  const on = ids.map((id, index) => `${id},${index * 300},0`).join(';')
  await page.goto(`/#v=2&on=${on}`)
  await expect(canvas(page)).toBeVisible()
}

export function canvas(page: Page): Locator {
  return page.getByRole('application')
}

export function notice(page: Page): Locator {
  return page.locator('.notice')
}

/** The panel beside the canvas that is open. */
export function panel(page: Page): Locator {
  return page.getByRole('tabpanel')
}

export async function openPanel(
  page: Page,
  name: 'Details' | 'Ask' | 'Disputes' | 'Sources' | 'List' | 'Filter' | 'Scenes' | 'Timeline',
): Promise<Locator> {
  await page.getByRole('tab', { name }).click()
  return panel(page)
}

export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Search people/ })
}

/** Types into the search field and takes the first that is found. */
export async function find(page: Page, words: string, name: string): Promise<void> {
  await searchField(page).fill(words)
  await expect(page.getByRole('option').first()).toContainText(name)
  await searchField(page).press('Enter')
}

/** Selects an entity that is on the canvas already, so that the inspector tells about it. */
export async function inspect(page: Page, name: string): Promise<Locator> {
  await find(page, name, name)
  const details = await openPanel(page, 'Details')
  await expect(details.getByRole('heading', { level: 2, name })).toBeVisible()
  return details
}

/** The dialog that saves a picture, with its preview drawn. */
export async function openExport(page: Page): Promise<Locator> {
  await canvas(page).focus()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Save a picture' })
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible()
  return dialog
}

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const made = new DataTransfer()
      made.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], file))
      return made
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('or a picture made by Entourage to open its view')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Where each entity of the view is, as the address bar has it. */
export function placesOf(page: Page): ReadonlyMap<string, string> {
  const reading = readAddress(new URL(page.url()).hash.slice(1))
  if (!reading.ok) throw new Error(reading.reason)
  return new Map(reading.address.entities.map(({ id, x, y }) => [id, `${x},${y}`]))
}

/** Waits until the address bar has at least so many entities. */
export async function untilShown(page: Page, atLeast: number): Promise<void> {
  await expect(async () => expect(placesOf(page).size).toBeGreaterThanOrEqual(atLeast)).toPass()
}

/** Opens, from the start screen, the dialog that loads data. */
export async function openLoading(page: Page): Promise<Locator> {
  await page.goto('/')
  await page.getByRole('button', { name: 'load your own data' }).click()
  const dialog = page.getByRole('dialog', { name: 'Load your own data' })
  await expect(dialog.getByRole('button', { name: 'Choose files' })).toBeVisible()
  // Its name changes with what it shows.
  return page.getByRole('dialog')
}

/** Presses a button that asks for a file, and gives it one. */
export async function chooseFile(page: Page, button: string, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}
