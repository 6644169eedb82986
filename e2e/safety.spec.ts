/** Only the server's own page may ask; every journey besides watches that it calls nobody else. */
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, running, test } from './journey.ts'
import { canvas, openView } from './reader.ts'

test('another website cannot read a case through the reader’s browser', async ({ browser, product }) => {
  const { url } = running(product)
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Another site</title>')
  })
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`http://localhost:${port}/`)
    const statuses = await watchStatuses(page, url)
    const read = await page.evaluate(async (target) => {
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: `${target}/` }),
        Object.assign(document.createElement('img'), { src: `${target}/api/schema` }),
      )
      await fetch(`${target}/api/schema`, { mode: 'no-cors' }).catch(() => null)
      return await fetch(`${target}/api/schema`).then(
        (answer) => answer.text(),
        () => null,
      )
    }, url)
    expect(read).toBeNull()
    await expect(() => expect(statuses()).toEqual([403, 403, 403, 403])).toPass({ timeout: 10_000 })
  } finally {
    await context.close()
    other.close()
    other.closeAllConnections()
  }
})

/** The status of every answer of `server` from here on, also of those that the browser keeps from the page. */
async function watchStatuses(page: Page, server: string): Promise<() => readonly number[]> {
  const asked = new Map<string, string>()
  const answers: { readonly requestId: string; readonly statusCode: number }[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url))
  session.on('Network.responseReceivedExtraInfo', (answer) => answers.push(answer))
  await session.send('Network.enable')
  return () =>
    answers
      .filter(({ requestId }) => asked.get(requestId)?.startsWith(`${server}/`) === true)
      .map(({ statusCode }) => statusCode)
}

test('a link from another website may lead here', async ({ browser, product }) => {
  const { url } = running(product)
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.setContent(`<a href="${url}/">a graph</a>`)
    await page.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  } finally {
    await context.close()
  }
})

test('the pages of the API’s description keep to the content security policy too', async ({ page }) => {
  await page.goto('/api/docs')
  await expect(page.getByText('/api/entities/{id}/neighbours').first()).toBeVisible()
})

test('the policy allows nothing inline and nothing from elsewhere', async ({ page }) => {
  const answer = await page.goto('/')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  await openView(page, ['person/tomas-berg'])
  await expect(canvas(page)).toBeVisible()
})
