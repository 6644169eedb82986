/** Asking: saved questions for whoever does not code, Cypher for whoever does, and no harm by either. */
import type { Locator, Page } from '@playwright/test'
import { expectNoFindings } from './expect-no-findings.ts'
import { expect, test } from './journey.ts'
import { canvas, inspect, notice, openView, panel, untilShown } from './reader.ts'

const VIEW = ['person/tomas-berg', 'organisation/port-authority']

const answer = (page: Page): Locator => panel(page).getByRole('region', { name: 'Answer' })
const editor = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Cypher statement' })
const run = (page: Page): Locator => panel(page).getByRole('button', { name: 'Run', exact: true })

/** Opens the panel by its key and goes to the part of it. */
async function openAsk(page: Page, part: 'Questions' | 'Own Cypher' | 'Asked before'): Promise<void> {
  await page.keyboard.press('q')
  await panel(page).getByRole('radio', { name: part }).check()
}

async function write(page: Page, statement: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(statement)
}

test('a reporter finds a question, is told what is missing, fills it in and adds the answer to the canvas @neo4j', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await panel(page).getByRole('searchbox', { name: 'Find a question' }).fill('worked for')
  await panel(page)
    .getByRole('button', { name: /^(People|Everyone) who worked for/ })
    .click()

  await run(page).click()
  await expect(panel(page)).toContainText('Choose an organisation')
  await expectNoFindings(page)

  const field = panel(page).getByRole('combobox', { name: 'organisation' })
  await field.fill('blue tern')
  await expect(panel(page).getByRole('option').first()).toContainText('Blue Tern')
  await field.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(answer(page)).toContainText(/\d+ rows? from (the embedded engine|Neo4j)/)
  await expect(answer(page)).toContainText(/Adds \d+ entities and \d+ links?\./)
  await answer(page).getByRole('button', { name: 'Add to the canvas' }).click()
  await expect(notice(page)).toContainText(/^Added \d+ entities and \d+ links?$/)
  await untilShown(page, 2)
  await expect(answer(page)).toContainText('All of this is on the canvas already.')

  await canvas(page).focus()
  await page.keyboard.press('Control+z')
  await expect(notice(page)).toHaveText('Undone: Add answer')
  await expect(answer(page).getByRole('button', { name: 'Add to the canvas' })).toBeEnabled()
})

test('a table is sorted, filtered and picked from, and its rows go to the canvas and to a file @neo4j', async ({
  page,
}) => {
  await openView(page, VIEW)
  await openAsk(page, 'Questions')
  await panel(page)
    .getByRole('button', { name: /^Links that rest on one voice/ })
    .click()
  await run(page).click()
  await answer(page).getByRole('radio', { name: 'Table' }).check()
  const rows = answer(page).getByRole('row')
  await answer(page).getByRole('searchbox', { name: 'Filter the rows' }).fill('Grey Heron')
  await expect(answer(page).getByRole('status')).toContainText(/^\d of \d+ rows shown/)
  await answer(page).getByRole('button', { name: 'From', exact: true }).click()
  await expect(answer(page).getByRole('columnheader', { name: 'From' })).toHaveAttribute('aria-sort', 'ascending')
  await rows.nth(1).getByRole('checkbox').check()
  await expectNoFindings(page)

  const download = page.waitForEvent('download')
  await answer(page).getByRole('button', { name: 'CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await answer(page).getByRole('button', { name: 'Add to the canvas' }).click()
  await untilShown(page, 3)
})

test('what is selected can be asked about from its details', async ({ page }) => {
  await openView(page, VIEW)
  const details = await inspect(page, 'Tomas Berg')
  const about = details.getByRole('region', { name: 'Ask about Tomas Berg' })
  await about
    .getByRole('button', { name: /Tomas Berg/ })
    .first()
    .click()
  await expect(panel(page)).toContainText('Tomas Berg')
  await expect(run(page)).toBeVisible()
  await expect(answer(page)).toBeHidden()
})

test('an analyst writes, is corrected at the right place, runs, and finds the run again @neo4j', async ({
  page,
  watched,
}) => {
  watched.allow(/status of 40[03]/)
  await openView(page, VIEW)
  await openAsk(page, 'Own Cypher')
  await write(page, 'MATCH (p:Person)-[r]->(o)\nWHERE o.name CONTAINS $word\nDELETE p')
  await panel(page).getByRole('textbox', { name: 'word' }).fill('Port')
  await run(page).click()
  const places = panel(page).getByRole('alert', { name: 'Places in the statement' })
  await expect(places).toContainText('Line 3, column 1')
  await expect(places).toContainText('DELETE')
  await expect(panel(page).locator('.cm-lintRange-error')).toHaveText('DELETE')
  await expectNoFindings(page)

  await write(page, 'MATCH (p:Person)\nRETURN q.name')
  await page.keyboard.press('Control+Enter')
  await expect(places).toContainText('Line 2, column 8')
  await expect(panel(page).locator('.cm-lintRange-error')).toHaveText('q')

  await write(page, 'MATCH (p:Persn)-[r]->(o) WHERE o.name CONTAINS $word RETURN p, r, o')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page)).toContainText('Did you mean “Person”?')
  await write(page, 'MATCH (p:Person)-[r]->(o) WHERE o.name CONTAINS $word RETURN p, r, o')
  await page.keyboard.press('Control+Enter')
  await expect(answer(page).getByRole('button', { name: 'Tomas Berg' })).toBeVisible()

  await page.reload()
  await openAsk(page, 'Asked before')
  await panel(page)
    .getByRole('button', { name: /^MATCH \(p:Person\).*rows?, / })
    .click()
  await expect(editor(page)).toContainText('$word RETURN p, r, o')
  await expect(panel(page).getByRole('textbox', { name: 'word' })).toHaveValue('Port')
})

test('a shared address fills in and runs nothing @neo4j', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, VIEW)
  await openAsk(page, 'Own Cypher')
  await write(page, 'MATCH (p:Person) WHERE p.name = $name RETURN count(p) AS people')
  await panel(page).getByRole('textbox', { name: 'name' }).fill('Tomas Berg')
  await panel(page).getByRole('button', { name: 'Copy an address that opens this filled in' }).click()
  await expect(notice(page)).toContainText('does not run it by itself')
  const address = await page.evaluate(() => navigator.clipboard.readText())

  const asked: string[] = []
  const other = await context.newPage()
  other.on('request', (request) => asked.push(request.url()))
  await other.goto(address)
  await expect(editor(other)).toContainText('RETURN count(p) AS people')
  await expect(panel(other).getByRole('textbox', { name: 'name' })).toHaveValue('Tomas Berg')
  await expect(panel(other)).toContainText('Nothing has run')
  expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([])
  await run(other).click()
  await expect(answer(other).locator('.ask-figure')).toHaveText('1')
})

test('labels, types and properties are suggested, and Tab leaves the editor', async ({ page }) => {
  await openView(page, VIEW)
  await openAsk(page, 'Own Cypher')
  await editor(page).click()
  await page.keyboard.type('MATCH (v:Ves')
  await expect(panel(page).getByRole('option', { name: /^Vessel/ })).toBeVisible()
  await page.keyboard.insertText('sel) RETURN v')
  await page.keyboard.type('.')
  await expect(panel(page).getByRole('option', { name: /^flag.*of Vessel/ })).toBeVisible()
  await expect(panel(page).getByRole('option', { name: /^occupation/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()

  // Nor does a list open over the statement when the keyboard has gone elsewhere before it was made.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await editor(page).focus()
  await page.keyboard.type('s')
  await run(page).focus()
  await page.clock.runFor(1_000)
  await expect(panel(page).getByRole('option')).toHaveCount(0)
})

test('a limit that strikes is said, and a runaway statement can be cancelled @neo4j', async ({ page }) => {
  await openView(page, VIEW)
  await openAsk(page, 'Own Cypher')
  await write(page, 'UNWIND range(1, 3000) AS n RETURN n')
  await page.keyboard.press('Control+Enter')
  await expect(answer(page)).toContainText('1\u202f000 of 3\u202f000 shown, limit reached.')
  const download = page.waitForEvent('download')
  await answer(page)
    .getByRole('button', { name: /^Download all 3.000 rows as CSV$/ })
    .click()
  await download
  await expect(answer(page)).toContainText('3\u202f000 rows downloaded. These are all rows.')

  await write(page, 'MATCH (a), (b), (c), (d) RETURN count(*)')
  await page.keyboard.press('Control+Enter')
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page)).toContainText('Cancelled. The database was told to stop.')
  await write(page, 'RETURN 17 AS answer')
  await page.keyboard.press('Control+Enter')
  await expect(answer(page).locator('.ask-figure')).toHaveText('17')
})

test('an own query is saved, two who edit it see both texts, and removing it can be undone @neo4j', async ({
  page,
  request,
  watched,
}) => {
  watched.allow(/status of 409/)
  await openView(page, VIEW)
  await openAsk(page, 'Own Cypher')
  await write(page, 'MATCH (p:Person) WHERE p.name CONTAINS $word RETURN p')
  await panel(page).getByRole('button', { name: 'Save…' }).click()
  const form = panel(page).getByRole('form', { name: 'Save this query' })
  await form.getByLabel('Title, a sentence').fill('People called {word} here')
  await form.getByLabel('What it is about').fill('Finds people by a part of their name.')
  await form.getByLabel('What it returns').fill('The people.')
  await expectNoFindings(page)
  await form.getByRole('button', { name: 'Save for everybody here' }).click()
  await expect(notice(page)).toContainText('Saved.')

  const text =
    '// name: people-called-word-here\n// title: Theirs {word}\n// about: a\n// returns: b\n// param word: text, required\n// result: graph\nRETURN $word AS word'
  await request.put('/api/queries/people-called-word-here', { data: { text, revision: 1 } })
  await write(page, 'MATCH (p:Person) WHERE p.name STARTS WITH $word RETURN p')
  await panel(page).getByRole('button', { name: 'Save…' }).click()
  await form.getByRole('button', { name: 'Save the changes' }).click()
  const versions = panel(page).getByRole('alert', { name: 'Two versions' })
  await expect(versions).toContainText('STARTS WITH')
  await expect(versions).toContainText('Theirs {word}')
  await versions.getByRole('button', { name: 'Save mine over theirs' }).click()
  await expect(versions).toBeHidden()

  await panel(page).getByRole('radio', { name: 'Questions' }).check()
  await panel(page)
    .getByRole('button', { name: /^People called word here/ })
    .click()
  await panel(page).getByRole('button', { name: 'Remove this query' }).click()
  await expect(panel(page)).toContainText('“People called {word} here” is removed.')
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(panel(page).getByRole('button', { name: /^People called word here/ })).toBeVisible()
})
