/** The command `open`: says what a picture holds and keeps its view as a scene, or draws what it holds once more. */
import { readFile } from 'node:fs/promises'
import { PictureFile, PictureOptions } from '../../contract/picture.ts'
import { SceneView } from '../../contract/scenes.ts'
import { readPicture } from '../../picture/file/read-picture.ts'
import { sceneOfPicture, viewOfPicture } from '../../picture/file/view-of-picture.ts'
import { drawThumbnail } from '../../picture/thumbnail.ts'
import { formatDate } from '../../view/format-date.ts'
import { toSceneView } from '../../view/scene-view.ts'
import { countWords } from '../../view/words.ts'
import { EntourageError } from '../errors.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import type { CommandOf } from './command.ts'
import { wroteWords } from './export-command.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

const NAME_MAX = 200

export async function openPicture(
  { file, out }: CommandOf<'open'>,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const content = await readContent(file)
  printLines(terminal.err, [holdsWords(file, content)])
  if (out !== null) {
    await checkFolderOf(out.file)
    const options = PictureOptions.parse({})
    const bytes = await renderPicture({ ...content, loose: [], options, format: out.format })
    await writeWholeFile(out.file, bytes)
    printLines(terminal.err, [wroteWords(out.file, bytes)])
    return EXIT.ok
  }
  const home = `http://${settings.host}:${settings.port}`
  const { lines, isKept } = await withBackend(settings, (backend) => keepAsScene(backend, file, content, home))
  printLines(isKept ? terminal.out : terminal.err, lines)
  return isKept ? EXIT.ok : EXIT.problems
}

async function readContent(file: string): Promise<PictureFile> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new EntourageError('not-found', `“${file}” cannot be read. Is the name right?`, [], { cause })
  })
  const read = await readPicture(bytes, (content) => PictureFile.safeParse(content).data ?? null)
  if (!read.ok) throw new EntourageError('bad-request', `${file}: ${read.message}`)
  return read.content
}

function holdsWords(file: string, { picture }: PictureFile): string {
  const { title } = picture.words
  const parts = [
    countWords(picture.entities.length, 'entity'),
    countWords(picture.links.length, 'link'),
    countWords(picture.claims.length, 'claim'),
    countWords(picture.sources.length, 'source'),
  ]
  const date = picture.dataDate === null ? '' : `; data of ${formatDate(picture.dataDate)}`
  return `${file}: ${title === '' ? 'a picture' : `“${title}”`} with ${parts.join(', ')}${date}.`
}

async function keepAsScene(
  backend: Backend,
  file: string,
  { picture, scene }: PictureFile,
  home: string,
): Promise<{ readonly lines: readonly string[]; readonly isKept: boolean }> {
  const kept = sceneOfPicture(picture, SceneView.safeParse(scene).data ?? null)
  const { graph } = await backend.findLinks(kept.entities.map(({ id }) => id))
  const { view, data, missing } = viewOfPicture(picture, kept, graph)
  const where = backend.url ?? home
  if (data === 'file') {
    return {
      lines: [
        `The data here have none of it, so that it can only be looked at, as it is in the file: drop it on the page at ${where}, or write it as a page of its own with “entourage open ${file} --out FILE.html”.`,
      ],
      isKept: false,
    }
  }
  const name = (picture.words.title === '' ? 'From a picture' : picture.words.title).slice(0, NAME_MAX)
  const { id } = await backend.addScene({ name, view: toSceneView(view), query: null, thumbnail: drawThumbnail(view) })
  const address = `${where}/#scene=${encodeURIComponent(id).replaceAll('%2F', '/')}`
  return {
    lines: [
      ...(missing.length === 0 ? [] : [`Not in the data here, and left out: ${missing.join(', ')}.`]),
      ...(backend.url === null ? ['Kept as a scene. Once Entourage runs, open'] : ['Kept as a scene. Open']),
      address,
    ],
    isKept: true,
  }
}
