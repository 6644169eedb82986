/** The command `export`: a picture as a file. */
import { PicturePart } from '../../contract/picture.ts'
import type { SceneSummary } from '../../contract/scenes.ts'
import { EntourageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import type { CommandOf } from './command.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

export async function exportPicture(
  command: CommandOf<'export'>,
  settings: Settings,
  { err }: Terminal,
): Promise<number> {
  await checkFolderOf(command.out)
  const bytes = await withBackend(settings, (backend) => draw(command, backend))
  await writeWholeFile(command.out, bytes)
  printLines(err, [wroteWords(command.out, bytes)])
  return EXIT.ok
}

/** `Wrote a.svg (12 kB).` */
export const wroteWords = (file: string, { length }: Uint8Array): string =>
  `Wrote ${file} (${Math.max(1, Math.round(length / 1000))} kB).`

async function draw(command: CommandOf<'export'>, backend: Backend): Promise<Uint8Array> {
  const { ids, format, options, words, scene } = command
  if (scene === null) return backend.drawPicture(PicturePart.parse({ ids, case: command.case, words }), format, options)
  return backend.drawScene(findScene(await backend.listScenes(), scene).id, words, format, options)
}

/** By id, else by name. Throws `not-found`, and `bad-request` where several have the name. */
export function findScene(scenes: readonly SceneSummary[], wanted: string): SceneSummary {
  const byId = scenes.find(({ id }) => id === wanted)
  if (byId !== undefined) return byId
  const [first, ...others] = scenes.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  if (first === undefined) {
    const names = scenes.map(({ name }) => `“${name}”`).join(', ')
    throw new EntourageError(
      'not-found',
      `There is no scene “${wanted}”. ${names === '' ? 'None is kept yet.' : `There are ${names}.`}`,
    )
  }
  if (others.length === 0) return first
  const ids = [first, ...others].map(({ id }) => id).join(', ')
  throw new EntourageError('bad-request', `Several scenes are called “${wanted}”. Name one by its id: ${ids}.`)
}
