/** What the files of the formats of data are called, by people and on the web. */
import type { DataFormat } from '../../contract/export.ts'

interface DataFile {
  /** What the name of such a file ends with. */
  readonly ending: string
  readonly mediaType: string
}

export const DATA_FILES: Readonly<Record<DataFormat, DataFile>> = {
  csv: { ending: 'zip', mediaType: 'application/zip' },
  cytoscape: { ending: 'cyjs', mediaType: 'application/json' },
  graphml: { ending: 'graphml', mediaType: 'application/graphml+xml' },
  gexf: { ending: 'gexf', mediaType: 'application/gexf+xml' },
  ftm: { ending: 'ftm.json', mediaType: 'application/x-ndjson' },
  cypher: { ending: 'cypher', mediaType: 'application/x-cypher-query' },
  markdown: { ending: 'md', mediaType: 'text/markdown' },
}
