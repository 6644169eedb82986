/** What axe finds on a page must be nothing. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export async function expectNoFindings(page: Page, screen = 'the page'): Promise<void> {
  // In the page itself, which has no frames of others: otherwise axe opens a page of its own each time to sum up in.
  // And told in full is only what is wrong, since finding an unambiguous selector for all else is most of its work.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(findings, screen).toEqual([])
}
