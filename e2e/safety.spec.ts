/** Only the server's own page may ask; every journey besides watches that it calls nobody else. */
import { createServer } from 'node:http'
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
    const answered = page.waitForResponse(`${url}/api/schema`)
    const read = await page.evaluate(async (target) => {
      await fetch(target, { mode: 'no-cors' }).catch(() => null)
      return await fetch(target).then(
        (answer) => answer.text(),
        () => null,
      )
    }, `${url}/api/schema`)
    expect((await answered).status()).toBe(403)
    expect(read).toBeNull()

    await page.setContent(`<iframe src="${url}/"></iframe><img src="${url}/api/schema">`)
    const framed = page.frames().find((frame) => frame !== page.mainFrame())
    expect(await framed?.locator('h1').count()).toBe(0)
  } finally {
    await context.close()
    await new Promise((resolve) => other.close(resolve))
  }
})

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
