/** At a hub the reader chooses what comes in, sees beforehand how many, and takes it away again. */
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { HUB } from './made-up-hub.ts'
import { canvas, inspect, notice, openView, placesOf, untilShown } from './reader.ts'

test('a hub asks which neighbours to bring, and says beforehand how many of how many @neo4j', async ({ page }) => {
  await openView(page, [HUB.id])
  const details = await inspect(page, HUB.name)
  await details.getByRole('button', { name: 'Expand (253 more)' }).click()
  const dialog = page.getByRole('dialog', { name: `Expand ${HUB.name}` })
  await expect(dialog.getByRole('status')).toHaveText('Adds 50 of 253, most connected first')
  await expect(dialog.getByLabel('Direction').getByRole('option', { name: /from the neighbour to here/ })).toHaveText(
    'from the neighbour to here (253)',
  )
  await expectNoFindings(page)

  await dialog.getByLabel('Which first').selectOption('least connected first')
  await dialog.getByLabel('At most').fill('40')
  await expect(dialog.getByRole('status')).toHaveText('Adds 40 of 253, least connected first')
  await dialog.getByRole('button', { name: 'Add 40' }).click()
  await expect(notice(page)).toHaveText(`Added 40 neighbours of ${HUB.name}: 40 of 253, least connected first`)
  await untilShown(page, 41)
})

test('what an expansion brought goes again, and comes back with undo @neo4j', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/blue-tern'])
  const details = await inspect(page, 'Tomas Berg')
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await untilShown(page, 6)
  await page.getByRole('button', { name: /^Collapse/ }).click()
  await expect(notice(page)).toContainText('Removed 4 neighbours of Tomas Berg')
  await expect(async () => expect([...placesOf(page).keys()]).toHaveLength(2)).toPass()
  await page.keyboard.press('Control+z')
  await untilShown(page, 6)
})

test('several selected entities are expanded in one request @neo4j', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/blue-tern'])
  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/neighbours'))
  await page.getByRole('button', { name: 'Expand these' }).click()
  expect((await asked).postDataJSON()).toMatchObject({ ids: ['organisation/blue-tern', 'person/tomas-berg'] })
  await expect(notice(page)).toContainText(/^Added \d+ neighbours of 2 entities$/)
})

test('Shift and Enter opens the choice at any number, and a choice that nothing fits says so', async ({ page }) => {
  await openView(page, ['person/tomas-berg'])
  await inspect(page, 'Tomas Berg')
  await canvas(page).focus()
  await page.keyboard.press('Shift+Enter')
  const dialog = page.getByRole('dialog', { name: 'Expand Tomas Berg' })
  await expect(dialog.getByRole('status')).toHaveText('Adds 4 of 4')
  await dialog.getByLabel('Neighbour').selectOption('people (1)')
  await expect(dialog.getByRole('status')).toHaveText('Adds 1 of 4')
  await dialog.getByLabel('To year').fill('1950')
  await expect(dialog.getByRole('status')).toHaveText('No neighbour fits. Choose less strictly.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('all links among what is shown are drawn, and it is said when they are already @neo4j', async ({ page }) => {
  await openView(page, ['person/tomas-berg', 'organisation/blue-tern'])
  await canvas(page).focus()
  await page.keyboard.press('l')
  await expect(notice(page)).toHaveText('Every link among these 2 entities is on the canvas already')
})
