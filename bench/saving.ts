/** What keeping and saving costs the page while somebody works in it: a PNG of a large view, and the saving of a scene by itself. */
import { toBody } from '../client/actions/scenes/to-body.ts'
import { EMPTY_VIEW } from '../view/view.ts'
import { addressOf, crowd, writeCrowdCase } from './crowd-case.ts'
import type { Figure } from './figures.ts'
import { calm, noteFrames } from './frames.ts'
import { madeUpPicture } from './made-up-picture.ts'
import { quantile, sample } from './measure.ts'
import { withPage } from './with-page.ts'

const ENTITIES = 1_000
const LINKS = 2_000
const CHANGES = 40
const WARM_UP = 5

/** The longest block of the main thread from the click on “Save the picture” to the file. */
export async function measureSavedPng(browserPath: string): Promise<Figure> {
  const longest = await withPage(
    browserPath,
    async (page, url) => {
      await noteFrames(page)
      await page.goto(`${url}/#${addressOf(crowd(ENTITIES))}`)
      await page.getByRole('application').focus()
      await calm(page)
      await page.keyboard.press('e')
      await page.getByRole('img', { name: /^Preview/ }).waitFor()
      await calm(page)
      await page.evaluate(() => {
        window.blocks = []
      })
      await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page.getByRole('button', { name: 'Save the picture' }).click({ timeout: 60_000 }),
      ])
      await calm(page)
      return Math.max(0, ...(await page.evaluate(() => window.blocks)))
    },
    (parent) => writeCrowdCase(parent, ENTITIES),
  )
  return {
    what: `longest block of the page while a PNG of ${ENTITIES} entities at twice the scale is saved`,
    measured: longest,
    limit: 500,
    unit: 'ms',
    note: 'from the click to the file, one run',
  }
}

/** What the page does for one saving: the view as JSON with its thumbnail. Changes that follow each other closely share one. */
export async function measureAutosave(): Promise<Figure> {
  const { entities, links } = madeUpPicture(ENTITIES, LINKS)
  const view = {
    ...EMPTY_VIEW,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    links: new Map(links.map((link) => [link.id, link])),
    positions: new Map(entities.map(({ id, x, y }) => [id, { x, y }])),
  }
  // What is changed most often: an entity is moved, and with it all places are others than before.
  const changed = Array.from({ length: WARM_UP + CHANGES }, (_, change) => ({
    ...view,
    positions: new Map(entities.map(({ id, x, y }, at) => [id, at === change ? { x: x + 7, y } : { x, y }])),
  }))
  const times = await sample(
    async () => {
      JSON.stringify(toBody('A thousand', changed.pop() ?? view))
    },
    CHANGES,
    WARM_UP,
  )
  return {
    what: `saving a scene of ${ENTITIES} entities and ${LINKS} links by itself, in the page`,
    measured: quantile(times, 0.5),
    limit: 5,
    unit: 'ms',
    note: `median of ${CHANGES} changes, the view as JSON with its thumbnail`,
  }
}
