/** How long the inspector takes to show an entity that a thousand claims are about. */
import type { Figure } from './figures.ts'
import { DISCUSSED, HUB_ID } from './made-up-case.ts'
import { quantile } from './measure.ts'
import { withPage } from './with-page.ts'

const RUNS = 7

/** From choosing its name to the frame in which its facts are there; the request is part of it. */
export function measureInspector(browserPath: string): Promise<readonly Figure[]> {
  return withPage(browserPath, async (page, url) => {
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank')
      await page.goto(`${url}/#v=1&on=${HUB_ID},0,0;${DISCUSSED.id},300,0&chosen=${HUB_ID}`)
      const field = page.getByRole('combobox', { name: /^Search people/ })
      await field.fill(DISCUSSED.name)
      await page.getByRole('option', { name: DISCUSSED.name }).first().waitFor()
      const shown = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = { at: 0 }
            document.addEventListener(
              'keydown',
              () => {
                start.at = performance.now()
              },
              { capture: true },
            )
            const watcher = new MutationObserver(() => {
              if (start.at === 0 || !document.body.textContent?.includes('answer 0')) return
              watcher.disconnect()
              requestAnimationFrame(() => resolve(performance.now() - start.at))
            })
            watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
          }),
      )
      await field.press('Enter')
      times.push(await shown)
    }
    times.sort((a, b) => a - b)
    return [
      {
        what: 'inspector of an entity with 1 000 claims, from Enter to its facts',
        measured: quantile(times, 0.5),
        limit: 150,
        unit: 'ms',
        note: `median of ${RUNS} runs, the request included`,
      },
    ]
  })
}
