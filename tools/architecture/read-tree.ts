/** Reads the project's TypeScript files from disk. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Module } from './module.ts'
import { readModule } from './read-module.ts'

const FOLDERS = ['contract', 'view', 'picture', 'handout', 'server', 'client', 'tools', 'tests', 'e2e', 'bench']

/** Every module under the project's folders; a folder that is not there has none. */
export async function readTree(root: string): Promise<Module[]> {
  const listings = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)))
  const paths = listings.flat().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  return Promise.all(paths.toSorted().map(async (path) => readModule(path, await readFile(join(root, path), 'utf8'))))
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? await listFiles(root, path) : [path]
    }),
  )
  return found.flat()
}
