/** How long the main thread works for each frame while a hand moves the picture. */
import type { Page } from '@playwright/test'
import { quantile, type Samples } from './measure.ts'

declare global {
  interface Window {
    /** Milliseconds that each frame's own work took: what was asked for with requestAnimationFrame, and the input before it. */
    frameTimes: number[]
    /** Milliseconds of each block of the main thread of 50 ms or more. */
    blocks: number[]
  }
}

/** Has every page that opens from now on note its frames and its blocks. */
export async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.frameTimes = []
    window.blocks = []
    let frame = -1
    let input = 0
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (work) =>
      ask((time) => {
        const start = performance.now()
        work(time)
        const took = performance.now() - start
        if (time === frame) window.frameTimes[window.frameTimes.length - 1] = (window.frameTimes.at(-1) ?? 0) + took
        else window.frameTimes.push(took + input)
        frame = time
        input = 0
      })
    for (const kind of ['mousemove', 'wheel', 'pointermove']) {
      window.addEventListener(
        kind,
        () => {
          const start = performance.now()
          queueMicrotask(() => {
            input += performance.now() - start
          })
        },
        { capture: true },
      )
    }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.blocks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
  })
}

const MOVES = 60

async function during(page: Page, work: () => Promise<void>): Promise<Samples> {
  await page.evaluate(() => {
    window.frameTimes = []
  })
  await work()
  const times = await page.evaluate(() => window.frameTimes)
  // Frames in which nothing was to be done are no frames of the movement.
  return times.filter((time) => time > 0.05).sort((a, b) => a - b)
}

/** Drags the paper about; gives what the frames took. */
export async function panFrames(page: Page): Promise<Samples> {
  await page.mouse.move(700, 300)
  await page.mouse.down()
  const samples = await during(page, async () => {
    for (let move = 0; move < MOVES; move += 1) {
      await page.mouse.move(700 - 120 * Math.sin(move / 8), 300 + 90 * Math.sin(move / 11))
    }
  })
  await page.mouse.up()
  return samples
}

/** Turns the wheel there and back. */
export async function zoomFrames(page: Page): Promise<Samples> {
  await page.mouse.move(700, 400)
  return during(page, async () => {
    for (let turn = 0; turn < MOVES; turn += 1) await page.mouse.wheel(0, turn % 20 < 10 ? -60 : 60)
  })
}

export const middle = (samples: Samples): number => quantile(samples, 0.5)
export const nearlyWorst = (samples: Samples): number => quantile(samples, 0.95)

/** Until what a page does right after it has opened is over. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })))
  await page.waitForTimeout(500)
}

/** Megabytes of living objects. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
