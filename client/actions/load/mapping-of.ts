/** The mapping that a table is read with: the reader's own, or what the check took its columns for. */
import type { TableReport } from '../../../contract/cases.ts'
import { Mapping } from '../../../contract/mapping.ts'

/** Null when the columns were not understood and nobody has said yet what they mean. */
export const mappingOf = (
  { file, mapping }: Pick<TableReport, 'file' | 'mapping'>,
  own: ReadonlyMap<string, Mapping>,
): Mapping | null => own.get(file) ?? Mapping.safeParse(mapping).data ?? null
