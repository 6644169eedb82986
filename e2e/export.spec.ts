/** What is in view is saved as a picture, and the picture opens again. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { PictureFile } from '../contract/picture.ts'
import { SceneView } from '../contract/scenes.ts'
import { readPicture } from '../picture/file/read-picture.ts'
import { expect, test } from './journey.ts'
import { canvas, notice, openView, placesOf } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/customs', 'event/night-landing', 'vessel/meridian-star']

const openDialog = async (page: Page): Promise<Locator> => {
  await canvas(page).focus()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Save a picture' })
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible()
  return dialog
}

const save = async (page: Page, format: 'PNG' | 'SVG' | 'PDF'): Promise<{ name: string; bytes: Uint8Array }> => {
  const dialog = await openDialog(page)
  await dialog.getByRole('radio', { name: format }).check({ force: true })
  await dialog.getByLabel('Title', { exact: true }).first().fill('Who met at the harbour?')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the picture' }).click(),
  ])
  await expect(dialog).toHaveCount(0)
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const drop = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const made = new DataTransfer()
      made.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], file))
      return made
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop a picture made by Entourage')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('a picture is saved in each format, with the view and its sources inside', async ({ page }) => {
  await openView(page, VIEW)
  for (const format of ['SVG', 'PNG', 'PDF'] as const) {
    const { name, bytes } = await save(page, format)
    expect(name).toBe(`who-met-at-the-harbour.${format.toLowerCase()}`)
    const read = await readPicture(bytes, (content) => PictureFile.safeParse(content).data ?? null)
    if (!read.ok) throw new Error(`${format}: ${read.message}`)
    const { picture, scene } = read.content
    expect(picture.entities.map(({ id }) => id).toSorted(), format).toEqual(VIEW.toSorted())
    expect(SceneView.parse(scene).entities).toHaveLength(VIEW.length)
    expect(picture.sources.length, `${format} has numbered sources`).toBeGreaterThan(0)
    expect(picture.words.title).toBe('Who met at the harbour?')
  }
})

test('a picture that is dropped on the start screen opens its view, and one without a view changes nothing', async ({
  page,
}) => {
  await openView(page, VIEW)
  const { name, bytes } = await save(page, 'PNG')
  const places = placesOf(page)
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
  await drop(page, 'notes.txt', new TextEncoder().encode('no picture'))
  await expect(notice(page)).toContainText('This file is no PNG, SVG, PDF or HTML')
  await expect(canvas(page)).toHaveCount(0)

  await drop(page, name, bytes)
  await expect(canvas(page)).toHaveAccessibleName(/4 entities/)
  await expect(async () => expect([...placesOf(page)]).toEqual([...places])).toPass()
  await canvas(page).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
})

test('a picture of what the store never had shows the data of the file and says so', async ({ page }) => {
  await openView(page, VIEW)
  const { bytes } = await save(page, 'SVG')
  await page.goto('about:blank')
  await page.route('**/api/links', async (route) => {
    const { ids } = route.request().postDataJSON() as { readonly ids: readonly string[] }
    await route.fulfill({ json: { graph: { entities: [], links: [] }, missing: ids } })
  })
  await page.goto('/')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open the picture', exact: true }).click(),
  ])
  await chooser.setFiles({ name: 'harbour.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(bytes) })
  await expect(canvas(page)).toHaveAccessibleName(/4 entities/)
  await expect(page.getByRole('status').filter({ hasText: 'From a file: Who met at the harbour?' })).toBeVisible()
})

test('the dialog has no findings, and says when nothing is selected', async ({ page }) => {
  await openView(page, VIEW)
  const dialog = await openDialog(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  await dialog.getByRole('radio', { name: 'The selection' }).check({ force: true })
  await expect(dialog).toContainText('Nothing that is in view is selected.')
  await expect(dialog.getByRole('button', { name: 'Save the picture' })).toBeDisabled()
})
