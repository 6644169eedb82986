/** The server goes away and comes back; the reader loses nothing. */
import { expect, running, test } from './journey.ts'
import { chooseFile, inspect, openLoading, openView, placesOf, untilShown } from './reader.ts'

test('the server goes away and comes back', async ({ page, product, watched }) => {
  watched.allow(/Failed to load resource|PartNotLoaded/)
  const server = running(product)
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  const places = placesOf(page)

  await server.stop()
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await expect(page.getByText('The server cannot be reached.', { exact: false }).first()).toBeVisible()
  expect(placesOf(page)).toEqual(places)
  await page.getByRole('tab', { name: 'Filter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '“Filter” could not be loaded' })).toBeVisible()

  await server.start()
  await expect(page.locator('.banner')).toBeHidden({ timeout: 20_000 })
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: 'Filter' })).toBeVisible()
  await page.getByRole('tab', { name: 'Details' }).click()
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await untilShown(page, places.size + 1)
})

test('a check that breaks off or is refused is told in a sentence, and nothing chosen is lost', async ({
  page,
  watched,
}) => {
  watched.allow(/Failed to load resource/)
  const dialog = await openLoading(page)
  await page.route('**/api/cases/check', (route) => route.abort('connectionreset'))
  await chooseFile(page, 'Choose files', 'crew_list.csv', 'name,type\nAnsa Korhonen,Person\n')
  await expect(dialog.getByRole('alert')).toContainText('The connection to the server broke. Nothing was loaded')

  const error = { code: 'too-large', message: 'The files are larger than the 100 MB that this server takes.' }
  await page.unroute('**/api/cases/check')
  await page.route('**/api/cases/check', (route) => route.fulfill({ status: 413, json: { error } }))
  await dialog.getByRole('button', { name: 'Check again' }).click()
  await expect(dialog.getByRole('alert')).toContainText('larger than the 100 MB')

  await page.unroute('**/api/cases/check')
  await dialog.getByRole('button', { name: 'Check again' }).click()
  await expect(dialog.getByRole('button', { name: 'Add 1 entity' })).toBeVisible()
})
