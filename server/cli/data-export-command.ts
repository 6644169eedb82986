/** The command `export` for data: a part of the store as a file that other programs open. */
import type { Settings } from '../settings.ts'
import type { CommandOf } from './command.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

export async function exportDataFile(
  { part, out, format }: CommandOf<'export-data'>,
  settings: Settings,
  { err }: Terminal,
): Promise<number> {
  await checkFolderOf(out)
  const bytes = await withBackend(settings, (backend) => backend.exportData(part, format))
  await writeWholeFile(out, bytes)
  printLines(err, [`Wrote ${out} (${Math.max(1, Math.round(bytes.length / 1000))} kB).`])
  return EXIT.ok
}
