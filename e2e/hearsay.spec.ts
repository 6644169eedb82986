/** A chain of hearsay, drawn from the source through all who passed it on to the link. */
import { expect, test } from './journey.ts'
import { inspect, openView, panel } from './reader.ts'

test('a claim about a claim shows who had it from whom', async ({ page }) => {
  await openView(page, ['person/li-wen', 'event/night-landing'])
  const details = await inspect(page, 'Li Wen')
  await details.getByRole('button', { name: /Night landing of the Meridian Star.*alleged/ }).click()

  const claim = panel(page).getByRole('listitem').filter({ hasText: 'Radio Nine passes on what the captain heard' })
  await expect(claim).toContainText('Eleni Markou alleges, passed on by Petro Vashchuk, then The Harbour Post')
  await claim.getByRole('button', { name: 'Draw how it got here' }).click()

  const chain = claim.getByRole('img', { name: /^How the claim got here/ })
  await expect(chain).toBeVisible()
  const words = (await chain.getAttribute('aria-label')) ?? ''
  const order = ["Nine o'clock news", 'The Harbour Post', 'Petro Vashchuk', 'Eleni Markou', 'Li Wen']
  const places = order.map((name) => words.indexOf(name))
  expect(places, words).not.toContain(-1)
  expect(places, words).toEqual(places.toSorted((one, other) => one - other))

  await claim.getByRole('button', { name: 'Put the drawing away' }).click()
  await expect(chain).toHaveCount(0)
})
