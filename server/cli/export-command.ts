/** The command `export`: a picture as a file. */
import { PicturePart } from '../../contract/picture.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './commands.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

export async function exportPicture(
  command: CommandOf<'export'>,
  settings: Settings,
  { err }: Terminal,
): Promise<number> {
  const { ids, out, format, options, words } = command
  await checkFolderOf(out)
  const part = PicturePart.parse({ ids, case: command.case, words })
  const bytes = await withBackend(settings, (backend) => backend.drawPicture(part, format, options))
  await writeWholeFile(out, bytes)
  printLines(err, [`Wrote ${out} (${Math.max(1, Math.round(bytes.length / 1000))} kB).`])
  return EXIT.ok
}
