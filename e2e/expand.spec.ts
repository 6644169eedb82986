/** Neighbours come in, and nothing that has its place moves. */
import { expect, test } from './journey.ts'
import { HUB } from './made-up-hub.ts'
import { canvas, inspect, notice, openView, placesOf, untilShown } from './reader.ts'

test('a double-click expands', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  await canvas(page).dblclick()
  await expect(notice(page)).toContainText('Added 4 neighbours of Tomas Berg')
  await untilShown(page, 5)
})

test('expanding moves nothing that is placed already', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/blue-tern'])
  for (const name of ['Tomas Berg', 'Blue Tern Shipping', 'Petro Vashchuk']) {
    const details = await inspect(page, name)
    const before = placesOf(page)
    await details.getByRole('button', { name: /^Expand \(/ }).click()
    await expect(notice(page)).toContainText(`of ${name}`)
    await untilShown(page, before.size + 1)
    const after = placesOf(page)
    for (const [id, place] of before) expect(after.get(id), id).toBe(place)
  }
})

test('a hub gives its most connected neighbours first, and says how many it has @neo4j', async ({ page }) => {
  await openView(page, [HUB.id])
  const details = await inspect(page, HUB.name)
  await details.getByRole('button', { name: 'Expand (253 more)' }).click()
  await page.getByRole('button', { name: 'Add 50' }).click()
  await expect(notice(page)).toHaveText(`Added 50 neighbours of ${HUB.name}: 50 of 253, most connected first`)
  await untilShown(page, 51)
  const first = placesOf(page)
  for (let number = 1; number <= 20; number++) {
    expect([...first.keys()]).toContain(`person/member-${String(number).padStart(3, '0')}`)
  }

  await details.getByRole('button', { name: 'Expand (203 more)' }).click()
  await page.getByRole('button', { name: 'Add 50' }).click()
  await untilShown(page, 101)
  const second = placesOf(page)
  for (const [id, place] of first) expect(second.get(id), id).toBe(place)
})

test('an entity with nothing left to show says so', async ({ page }) => {
  await openView(page, ['event/dock-strike', 'organisation/port-authority'])
  const details = await inspect(page, 'Dock strike')
  await expect(details.getByRole('button', { name: 'All neighbours shown' })).toBeDisabled()
})
