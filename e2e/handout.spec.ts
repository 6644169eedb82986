/** A picture handed out as one HTML file, and pictures with labels that want to be more than text. */
import { readFile, writeFile } from 'node:fs/promises'
import { PictureOptions } from '../contract/picture.ts'
import { HOSTILE_LABELS } from '../picture/tests/hostile-labels.ts'
import { pictureOf } from '../picture/tests/made-up-picture.ts'
import { renderPicture } from '../server/pictures/render-picture.ts'
import { entity, link, viewOf } from '../view/tests/made-up.ts'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, dropFile, openExport, openView } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/customs', 'event/night-landing', 'vessel/meridian-star']
/** One page of an article, with the file in a frame. */
const ARTICLE = '<!doctype html><title>Article</title><iframe src="handout.html" width="900" height="600"></iframe>'

test('a handout opens from a double click, is searched, shows who says what, and opens again', async ({
  page,
}, testInfo) => {
  await openView(page, VIEW)
  const dialog = await openExport(page)
  await dialog.getByRole('radio', { name: 'HTML' }).check({ force: true })
  await dialog.getByLabel('Title', { exact: true }).first().fill('Who met at the harbour?')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the picture' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('who-met-at-the-harbour.html')
  const file = testInfo.outputPath('handout.html')
  await download.saveAs(file)
  const bytes = await readFile(file)
  expect(bytes.length).toBeLessThan(700_000)

  await page.goto(`file://${file}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who met at the harbour?')
  await expect(page.getByRole('application')).toHaveAccessibleName(/^A network of 4 entities/)
  await page.keyboard.press('/')
  await page.keyboard.type('tomas')
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Tomas Berg')
  await details.locator('.links button').first().click()
  await expect(details.locator('.claim').first()).toContainText(/reports|alleges|denies|disputes|confirms/)
  await expect(details.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
  await page.keyboard.press('Escape')
  await expect(details.getByRole('heading', { name: 'Legend' })).toBeVisible()
  await expectNoFindings(page)
  await page.locator('.places circle').first().click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveCount(1)

  await writeFile(testInfo.outputPath('article.html'), ARTICLE)
  await page.goto(`file://${testInfo.outputPath('article.html')}`)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Who met at the harbour?')

  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Start with' })).toBeVisible()
  await dropFile(page, 'handout.html', bytes)
  await expect(canvas(page)).toHaveAccessibleName(/\b4 entities/)
})

test('labels that want to be more than text stay text in an SVG and a handout', async ({ page }, testInfo) => {
  page.on('dialog', () => {
    throw new Error('a label ran')
  })
  const entities = HOSTILE_LABELS.map((name, index) => entity(`e${index}`, { name, summary: name }))
  const links = entities.slice(1).map(({ id }) => link('e0', id))
  const at = Object.fromEntries(
    entities.map(({ id }, index) => [id, { x: (index % 6) * 220, y: Math.floor(index / 6) * 180 }]),
  )
  const words = HOSTILE_LABELS.slice(0, 4)
  const picture = pictureOf(viewOf(entities, links, { at }), {
    words: { title: words[0] ?? '', subtitle: words[1] ?? '', author: words[2] ?? '', credit: words[3] ?? '' },
    filters: HOSTILE_LABELS.slice(4, 10),
    notes: [{ id: 'n', text: HOSTILE_LABELS[10] ?? '', x: 0, y: 0 }],
  })
  for (const format of ['svg', 'html'] as const) {
    const file = testInfo.outputPath(`hostile.${format}`)
    const job = { picture, loose: [], options: PictureOptions.parse({}), format, scene: null }
    await writeFile(file, await renderPicture(job))
    await page.goto(`file://${file}`)
    await expect(page.locator('svg text', { hasText: 'alert(1)' }).first()).toBeAttached()
    expect(await page.locator('foreignObject, img, iframe, use, animate, [onload], [onerror]').count()).toBe(0)
  }
  await page.getByRole('searchbox').fill('<script>')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(
    '<script>alert(1)</script>',
  )
})
