/** The server goes away and comes back; the reader loses nothing. */
import { expect, running, test } from './journey.ts'
import { inspect, openView, placesOf, untilShown } from './reader.ts'

test('the server goes away and comes back', async ({ page, product, watched }) => {
  watched.allow(/Failed to load resource/)
  const server = running(product)
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  const places = placesOf(page)

  await server.stop()
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await expect(page.getByText('The server cannot be reached.', { exact: false }).first()).toBeVisible()
  expect(placesOf(page)).toEqual(places)

  await server.start()
  await expect(page.locator('.banner')).toBeHidden({ timeout: 20_000 })
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await untilShown(page, places.size + 1)
})
