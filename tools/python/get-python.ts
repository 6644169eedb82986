/** Finds a Python with the packages that the tests want, or makes one outside the checkout, once. */
import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from '../neo4j/run-quietly.ts'
import { PACKAGES } from './packages.ts'

export const HOW_TO_GET_PYTHON = 'Install Python 3.9 or later with venv (for example apt install python3-venv).'

const INSTALL_MS = 10 * 60_000

/** A Python, and the folder with the packages, to be named in PYTHONPATH. */
export interface Python {
  readonly program: string
  readonly packages: string
}

/**
 * The packages are got from PyPI when they are not there yet (about 150 MB, a
 * minute).
 * @throws Error with one sentence when there is no Python or the packages cannot be had
 */
export const getPython = async (): Promise<Python> => {
  const version = await runQuietly('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
    timeoutMs: 30_000,
  })
  if (version.code !== 0) throw new Error(`There is no python3 here. ${HOW_TO_GET_PYTHON}`)
  const key = createHash('sha256').update(PACKAGES.join('\n')).digest('hex').slice(0, 12)
  const packages = join(cacheFolder(), `python-${version.output.trim()}-${key}`)
  if (!(await isThere(packages))) await install(packages)
  return { program: 'python3', packages }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const install = async (folder: string): Promise<void> => {
  await mkdir(cacheFolder(), { recursive: true })
  // Whoever is interrupted, or gets them at the same time, leaves no half folder under the real name.
  const work = await mkdtemp(join(cacheFolder(), 'python-'))
  try {
    const target = join(work, 'packages')
    // In a venv, since a system's own Python may refuse to install anything.
    await run('python3', ['-m', 'venv', join(work, 'venv')])
    const how = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', target]
    await run(join(work, 'venv', 'bin', 'python3'), [...how, ...PACKAGES])
    await rename(target, folder).catch(async (error: unknown) => {
      if (!(await isThere(folder))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const run = async (program: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runQuietly(program, args, { timeoutMs: INSTALL_MS })
  if (code !== 0) {
    throw new Error(`The Python packages cannot be had: ${output.trim().slice(-300)} ${HOW_TO_GET_PYTHON}`)
  }
}

const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entourage')
