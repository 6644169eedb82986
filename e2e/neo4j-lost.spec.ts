/** The database goes away and comes back; the reader loses nothing. (The embedded engine's way is a journey of its own.) */
import { expect, running, test } from './journey.ts'
import { inspect, openView, placesOf } from './reader.ts'

test('the database goes away and comes back @neo4j', async ({ page, product, watched }) => {
  watched.allow(/Failed to load resource/)
  const { door } = running(product)
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  const places = placesOf(page)

  await door?.shut()
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await expect(page.locator('.banner')).toContainText('The database does not answer.', { timeout: 30_000 })
  expect(placesOf(page)).toEqual(places)

  await door?.open()
  await expect(page.locator('.banner')).toBeHidden({ timeout: 30_000 })
  // Another entity than before, whose neighbours may have come by themselves as soon as the database was back.
  const others = await inspect(page, 'Customs Office')
  await others.getByRole('button', { name: /^Expand \(/ }).click()
  await expect(others.getByRole('button', { name: 'All neighbours shown' })).toBeVisible()
})
