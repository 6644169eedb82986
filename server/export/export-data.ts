/** A part of the store as a file of data, written piece by piece. */
import type { DataFormat, ExportPart } from '../../contract/export.ts'
import { DATA_FILES } from '../formats/data-files.ts'
import type { Graph } from '../graph/port.ts'
import { plainName } from '../names/plain-name.ts'
import { openWriter } from './open-writers.ts'
import { readPart } from './read-part.ts'

export interface DataFile {
  readonly name: string
  readonly type: string
  readonly pieces: Iterable<string | Uint8Array>
}

/** Everything is read before the first piece, so that a mistake is told instead of half a file. Throws as `readPart` does. */
export async function exportData(
  graph: Graph,
  part: ExportPart,
  format: DataFormat,
  cypherFolder: string,
): Promise<DataFile> {
  const [write, read] = await Promise.all([openWriter(format, cypherFolder), readPart(graph, part)])
  const { ending, mediaType } = DATA_FILES[format]
  return { name: `${plainName(read.title)}.${ending}`, type: mediaType, pieces: write(read) }
}
