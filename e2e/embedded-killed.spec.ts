/** The embedded engine's process dies, and is back before anybody could see it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, running, test } from './journey.ts'
import { inspect, openView, placesOf, untilShown } from './reader.ts'

test('the engine’s process is killed, and nobody notices', async ({ page, product }) => {
  const server = running(product)
  await openView(page, ['person/tomas-berg', 'organisation/customs'])
  const details = await inspect(page, 'Tomas Berg')
  const before = placesOf(page).size

  const children = childrenOf(server.pid())
  expect(children.length).toBeGreaterThan(0)
  for (const child of children) process.kill(child, 'SIGKILL')
  await details.getByRole('button', { name: /^Expand \(/ }).click()
  await untilShown(page, before + 1)
  await expect(page.locator('.banner')).toBeHidden()
})

/** The processes that the server started, without bundlers' helpers. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' '))
    .filter((child) => child !== '')
    .map(Number)
    .filter((child) => /child/.test(readFileSync(`/proc/${child}/cmdline`, 'utf8')))
}
