/** Tells whether what lies in `dist/` was built from the sources as they are now. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything that goes into the build. The statements and cases are read as they are when the server runs. */
const SOURCES = [
  'client',
  'contract',
  'handout',
  'picture',
  'server',
  'view',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.handout.config.ts',
  'vite.server.config.ts',
]

const RESULTS = ['dist/client/index.html', 'dist/handout/handout.js', 'dist/server/main.js']

const stampIn = (root: string) => join(root, 'dist', 'stamp')

/** Whether the build is there and up to date. Without sources (an installed build) it always is. */
export async function isBuilt(root: string): Promise<boolean> {
  if (!RESULTS.every((file) => existsSync(join(root, file)))) return false
  if (!existsSync(join(root, 'client'))) return true
  return existsSync(stampIn(root)) && readFileSync(stampIn(root), 'utf8') === (await hashSources(root))
}

/** `hash` is of the sources as they were before the build began, so that a change during it is not lost. */
export async function writeStamp(root: string, hash: string): Promise<void> {
  await writeFile(stampIn(root), hash)
}

/** By content, because checking out or copying changes times at will. Tests don't count. */
export async function hashSources(root: string): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => listFiles(root, source)))).flat().sort()
  const hash = createHash('sha256')
  // Nobody else waits at a start, and asking for a thousand files one promise after the other takes five times as long.
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

async function listFiles(root: string, source: string): Promise<string[]> {
  if (!existsSync(join(root, source))) return []
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return [source]
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
