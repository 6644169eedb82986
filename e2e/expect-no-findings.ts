/** What axe finds on a page must be nothing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All rules that are on by themselves, on the page as it is now; `screen` names it in what is said of a finding. */
export async function expectNoFindings(page: Page, screen = 'the page'): Promise<void> {
  // Once for each document: reading its half a megabyte anew takes as long as its rules do.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const findings = await page.evaluate(async () => {
    // Told in full is only what is wrong, since finding an unambiguous selector for all else is most of its work.
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(findings, screen).toEqual([])
}

/** The same in light and in dark colours, beginning with those that the page has and leaving it in the others. */
export async function expectNoFindingsInBothColours(page: Page, screen: string): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  for (const colorScheme of isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme })
    // The page hears of it right before it is drawn next.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    await expectNoFindings(page, `${screen}, in ${colorScheme} colours`)
  }
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
