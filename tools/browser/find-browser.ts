/** Finds a Chromium to run the journeys in. */
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runCommand } from '../run-command.ts'

/** A browser that starts, and where it was found. */
export interface Browser {
  readonly path: string
  readonly from: 'installed' | 'playwright' | 'package'
}

/** What to tell somebody who has none. */
export const HOW_TO_GET_A_BROWSER =
  'No browser was found: install Chromium or Chrome, or run `npx playwright install chromium`.'

const PROGRAMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Looks for an installed Chromium or Chrome, then Playwright's own, then the one that comes as an npm package. */
export async function findBrowser(): Promise<Browser | null> {
  return (await findInstalled(process.env.PATH ?? '')) ?? (await findPlaywrights()) ?? (await findPackaged())
}

/** The first installed browser on `searchPath` that really starts: some systems have a stub that only advertises one. */
export async function findInstalled(searchPath: string, elsewhere = APPLICATIONS): Promise<Browser | null> {
  const onPath = PROGRAMS.flatMap((name) => searchPath.split(delimiter).map((folder) => join(folder, name)))
  for (const path of [...onPath, ...elsewhere]) {
    if (await isBrowser(path)) return { path, from: 'installed' }
  }
  return null
}

async function findPlaywrights(): Promise<Browser | null> {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return (await isBrowser(path)) ? { path, from: 'playwright' } : null
}

/**
 * Without the flags that the package recommends: they switch off the rules about
 * other sites, which is just what the journeys try.
 */
async function findPackaged(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath().catch(() => null)
  return path !== null && (await isBrowser(path)) ? { path, from: 'package' } : null
}

async function isBrowser(path: string): Promise<boolean> {
  if (!(await isProgram(path))) return false
  // Chrome on Windows opens a window instead of telling its version.
  if (path.endsWith('.exe')) return true
  const { code, output } = await runCommand([path, '--version'])
  return code === 0 && /chrom/i.test(output)
}

async function isProgram(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
