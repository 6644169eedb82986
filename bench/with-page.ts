/** A browser page on the built product with a made-up case in it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startServer } from '../e2e/start-server.ts'
import { writeMadeUpCase } from './made-up-case.ts'

/** Runs `work` with the page and the product's address, and clears everything away. */
export async function withPage<Result>(
  browserPath: string,
  work: (page: Page, url: string) => Promise<Result>,
  writeCase: (parent: string) => Promise<string> = writeMadeUpCase,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'entourage-bench-'))
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const cases = [await writeCase(folder)]
    const server = await startServer({ dataFolder: join(folder, 'data'), cases, port: 0, neo4j: null })
    try {
      return await work(
        await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage(),
        server.url,
      )
    } finally {
      await server.stop()
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}
