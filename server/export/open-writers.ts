/** The writers of all formats of data, each by its name. */
import type { DataFormat } from '../../contract/export.ts'
import type { WritePart } from '../formats/case-part.ts'
import { writeCaseZip } from '../formats/csv/write-case-zip.ts'
import { openCypherWriter } from '../formats/cypher/write-cypher.ts'
import { writeCytoscape } from '../formats/cytoscape/write-cytoscape.ts'
import { writeFtm } from '../formats/ftm/write-ftm.ts'
import { writeGexf } from '../formats/gexf/write-gexf.ts'
import { writeGraphml } from '../formats/graphml/write-graphml.ts'
import { writeDossier } from '../formats/markdown/write-dossier.ts'
import { openScript } from '../graph/open-script.ts'

const WRITERS: Readonly<Record<Exclude<DataFormat, 'cypher'>, WritePart>> = {
  csv: writeCaseZip,
  cytoscape: writeCytoscape,
  graphml: writeGraphml,
  gexf: writeGexf,
  ftm: writeFtm,
  markdown: writeDossier,
}

/** The writer of one format; that of scripts reads its statements from `cypherFolder`. */
export const openWriter = async (format: DataFormat, cypherFolder: string): Promise<WritePart> =>
  format === 'cypher' ? openCypherWriter(await openScript(cypherFolder)) : WRITERS[format]
