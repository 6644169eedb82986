/** The note in the data folder that says where a running server is, so that the command line can go through it. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const ServerFile = z.object({ url: z.url({ protocol: /^http$/ }), pid: z.number().int().positive() })
export type ServerFile = z.infer<typeof ServerFile>

const fileIn = (dataFolder: string) => join(dataFolder, 'server.json')

/** The running server's address and process; null when there is none, also when one left its note behind. */
export async function readServerFile(dataFolder: string): Promise<ServerFile | null> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => null)
  if (text === null) return null
  const note = ServerFile.safeParse(parseJson(text))
  return note.success && isAlive(note.data.pid) ? note.data : null
}

/** Written beside and moved into place, so that nobody ever reads half of it. */
export async function writeServerFile(dataFolder: string, note: ServerFile): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  const draft = `${fileIn(dataFolder)}.${note.pid}`
  await writeFile(draft, JSON.stringify(note))
  await rename(draft, fileIn(dataFolder))
}

/** Removes the note if it is still that of `pid`: another server may have put its own there since. */
export async function removeServerFile(dataFolder: string, pid: number): Promise<void> {
  const note = await readServerFile(dataFolder)
  if (note?.pid === pid) await rm(fileIn(dataFolder), { force: true })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
