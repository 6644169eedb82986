/** What is in view is saved as a picture, and the picture opens again. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { PictureFile } from '../contract/picture.ts'
import { SceneView } from '../contract/scenes.ts'
import { readPicture } from '../picture/file/read-picture.ts'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, dropFile, notice, openExport, openView, placesOf } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/customs', 'event/night-landing', 'vessel/meridian-star']

const save = async (page: Page, format: 'PNG' | 'SVG' | 'PDF'): Promise<{ name: string; bytes: Uint8Array }> => {
  const dialog = await openExport(page)
  await dialog.getByRole('radio', { name: format }).check({ force: true })
  await dialog.getByLabel('Title', { exact: true }).first().fill('Who met at the harbour?')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the picture' }).click(),
  ])
  await expect(dialog).toHaveCount(0)
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
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
  await dropFile(page, 'notes.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))
  await expect(notice(page)).toContainText('This picture has no view inside it')
  await expect(canvas(page)).toHaveCount(0)

  await dropFile(page, name, bytes)
  await expect(canvas(page)).toHaveAccessibleName(/\b4 entities/)
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
  await expect(canvas(page)).toHaveAccessibleName(/\b4 entities/)
  await expect(page.getByRole('status').filter({ hasText: 'From a file: Who met at the harbour?' })).toBeVisible()
})

test('the dialog has no findings, and says when nothing is selected', async ({ page }) => {
  await openView(page, VIEW)
  const dialog = await openExport(page)
  await expectNoFindings(page)
  await dialog.getByRole('radio', { name: 'The selection' }).check({ force: true })
  await expect(dialog).toContainText('Nothing that is in view is selected.')
  await expect(dialog.getByRole('button', { name: 'Save the picture' })).toBeDisabled()
})

test('the page and the server draw the same picture', async ({ page }) => {
  await openView(page, VIEW)
  const dialog = await openExport(page)
  await dialog.getByLabel('Page').selectOption('card')
  await dialog.getByLabel('Resolution').selectOption('96')
  const preview = dialog.getByRole('img', { name: /^Preview/ })
  await expect(preview).toHaveAttribute('width', '1200')
  await expect(dialog.getByRole('button', { name: 'Save the picture' })).toBeEnabled()
  await preview.evaluate(async (image: HTMLImageElement) => image.decode())
  const drawnHere = await pixelsOf(preview)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the picture' }).click(),
  ])
  const png = (await readFile(await download.path())).toString('base64')
  await page.evaluate(async (data) => {
    const image = document.createElement('img')
    image.id = 'from-server'
    image.src = `data:image/png;base64,${data}`
    document.body.append(image)
    await image.decode()
  }, png)
  const drawnThere = await pixelsOf(page.locator('#from-server'))
  const off = shareOff(drawnHere, drawnThere, 0)
  expect(off, 'share of pixels that differ').toBeLessThan(0.005)
  expect(shareOff(drawnHere, drawnThere, 3), 'moved by three pixels').toBeGreaterThan(2 * off + 0.01)
})

/** What an image shows on a card, four bytes a pixel. */
async function pixelsOf(image: Locator): Promise<Buffer> {
  const base64 = await image.evaluate((element: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    canvas.width = 1200
    canvas.height = 630
    const context = canvas.getContext('2d')
    context?.drawImage(element, 0, 0, canvas.width, canvas.height)
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    let text = ''
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192))
    return btoa(text)
  })
  return Buffer.from(base64, 'base64')
}

/** The share of pixels that look different, the second image moved to the left by so many. Edges of letters may differ a little. */
function shareOff(one: Buffer, other: Buffer, moved: number): number {
  let off = 0
  for (let at = 0; at + moved * 4 < one.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[at + moved * 4 + part] ?? 0)) > 80)
    if (far) off += 1
  }
  return off / (one.length / 4)
}

test('what is in view is saved as data, in the format that is chosen', async ({ page }) => {
  await openView(page, VIEW)
  const picture = await openExport(page)
  await picture.getByRole('radio', { name: 'The data' }).check({ force: true })
  const dialog = page.getByRole('dialog', { name: 'Save data' })
  await expect(dialog).toContainText('4 entities and')
  await expectNoFindings(page)
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Who met?')
  await dialog.getByRole('radio', { name: /^GraphML/ }).check({ force: true })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the data' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('who-met.graphml')
  const text = await readFile(await download.path(), 'utf8')
  expect([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual(VIEW.toSorted())
  expect(text).toContain('source/post-crates')
  await expect(notice(page)).toContainText('The data are in your downloads: who-met.graphml')
})
