/** What the command line needs done, whoever does it: a running server, or the database itself. */
import type { CaseChanged, CaseReport } from '../../contract/cases.ts'
import type { LinksAnswer } from '../../contract/links.ts'
import type { PictureFormat, PictureOptions, PicturePart, PictureWords } from '../../contract/picture.ts'
import type { DataFormat, ExportPart } from '../../contract/export.ts'
import type { CypherAnswer } from '../../contract/cypher.ts'
import type { Query, RunAnswer } from '../../contract/queries.ts'
import type { Scene, SceneBody, SceneSummary } from '../../contract/scenes.ts'
import type { Upload } from '../cases/load-upload.ts'

export interface Backend {
  /** Where the page is; null when no server runs. */
  readonly url: string | null
  load(upload: Upload): Promise<CaseReport>
  check(upload: Upload): Promise<CaseReport>
  remove(id: string): Promise<CaseChanged>
  /** Takes back the last load or removal. */
  undo(): Promise<CaseChanged>
  listQueries(): Promise<readonly Query[]>
  runQuery(id: string, parameters: Readonly<Record<string, unknown>>): Promise<RunAnswer>
  /** The bytes of a picture of a part of the store. */
  drawPicture(part: PicturePart, format: PictureFormat, options: PictureOptions): Promise<Uint8Array>
  listScenes(): Promise<readonly SceneSummary[]>
  /** Throws `not-found`. */
  readScene(id: string): Promise<Scene>
  /** The bytes of the picture of a scene; throws `not-found`. */
  drawScene(id: string, words: PictureWords, format: PictureFormat, options: PictureOptions): Promise<Uint8Array>
  /** Which of the entities the store has, with every link among them. */
  findLinks(ids: readonly string[]): Promise<LinksAnswer>
  addScene(body: SceneBody): Promise<Scene>
  /** The bytes of a file of data. */
  exportData(part: ExportPart, format: DataFormat): Promise<Uint8Array>
  /** Asks a statement of the user's own, which the guard checks. */
  ask(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<CypherAnswer>
  close(): Promise<void>
}
