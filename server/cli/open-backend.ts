/** Chooses who does the work: Neo4j itself when one is set, else the running server, else the embedded engine. */
import { existsSync } from 'node:fs'
import type { Settings } from '../settings.ts'
import { readServerFile } from '../server-file.ts'
import type { Backend } from './backend.ts'
import { openGraphBackend } from './graph-backend.ts'
import { openServerBackend } from './server-backend.ts'

export async function openBackend(settings: Settings): Promise<Backend> {
  if (settings.neo4j !== null) return openGraphBackend(settings)
  const server = await readServerFile(settings.dataFolder)
  return server === null ? openGraphBackend(settings) : openServerBackend(server.url)
}

/** False when opening would only make a new and empty store. */
export const hasStore = (settings: Settings): boolean => settings.neo4j !== null || existsSync(settings.dataFolder)
