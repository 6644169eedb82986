/** `GET /api/export` and `POST /api/export`: a part of the store as a file of data. */
import { type DataFormat, ExportBody, ExportPart, ExportQuery } from '../../contract/export.ts'
import { exportData } from '../export/export-data.ts'
import { DATA_FILES } from '../formats/data-files.ts'
import { defineFile, type FileAnswer } from '../http/define-route.ts'
import { parseRequest } from '../http/parse-request.ts'
import type { Services } from '../http/services.ts'

const fileTypes = Object.values(DATA_FILES).map(({ mediaType }) => mediaType)
const format = 'csv (zipped), cytoscape, graphml, gexf, ftm, cypher or markdown.'

async function answer({ graph, settings }: Services, part: ExportPart, as: DataFormat): Promise<FileAnswer> {
  const { name, type, pieces } = await exportData(graph, part, as, settings.cypherFolder)
  return { name, type, bytes: pieces }
}

/** Each `ids` holds ids parted by commas. */
const listIds = (ids: string | readonly string[]): string[] =>
  [ids]
    .flat()
    .flatMap((text) => text.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '')

export const dataExport = defineFile({
  method: 'get',
  path: '/api/export',
  about: 'Entities with every link among them, or a whole case, and what they rest on, as a file of data.',
  fields: { format, ids: 'Ids of entities, parted by commas.', case: 'Instead: the id of a case.' },
  query: ExportQuery,
  fileTypes,
  run: (services, { query }) =>
    answer(services, parseRequest(ExportPart, { ids: listIds(query.ids), case: query.case ?? null }), query.format),
})

export const dataExportMany = defineFile({
  method: 'post',
  path: '/api/export',
  about: 'The same for long lists, and for some of the links only.',
  fields: {
    format,
    ids: 'Ids of entities.',
    case: 'Instead: the id of a case.',
    links: 'Ids of the links to keep; every link among the entities when left out.',
    title: 'What the file is called; the title of the case when left out.',
  },
  body: ExportBody,
  takesPicture: true,
  fileTypes,
  run: (services, { body: { format: as, ...part } }) => answer(services, part, as),
})
