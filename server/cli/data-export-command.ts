/** The command `export` for data: a part of the store as a file that other programs open. */
import { ExportPart } from '../../contract/export.ts'
import { keepDrawn } from '../../view/keep-only.ts'
import { fromSceneView } from '../../view/scene-view.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import type { CommandOf } from './command.ts'
import { findScene } from './export-command.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'
import { checkFolderOf, writeWholeFile } from './write-whole-file.ts'

export async function exportDataFile(
  { part, scene, out, format }: CommandOf<'export-data'>,
  settings: Settings,
  { err }: Terminal,
): Promise<number> {
  await checkFolderOf(out)
  const bytes = await withBackend(settings, async (backend) =>
    backend.exportData(scene === null ? part : await partOfScene(backend, scene, part.title), format),
  )
  await writeWholeFile(out, bytes)
  printLines(err, [`Wrote ${out} (${Math.max(1, Math.round(bytes.length / 1000))} kB).`])
  return EXIT.ok
}

/** What the scene draws, with the data as they are now; without a title it has the scene's name. */
async function partOfScene(backend: Backend, wanted: string, title: string): Promise<ExportPart> {
  const scene = await backend.readScene(findScene(await backend.listScenes(), wanted).id)
  const { graph } = await backend.findLinks(scene.view.entities.map(({ id }) => id))
  const { entities, links } = keepDrawn(fromSceneView(scene.view, graph.entities, graph.links))
  return ExportPart.parse({
    ids: [...entities.keys()],
    links: [...links.keys()],
    title: title === '' ? scene.name : title,
  })
}
