/** Asks the server for entities and links as a file of data. */
import type { DataFormat } from '../../contract/export.ts'
import { requestFile } from './request.ts'

export interface ExportWish {
  readonly format: DataFormat
  readonly ids: readonly string[]
  /** The links to keep. */
  readonly links: readonly string[]
  readonly title: string
}

export const fetchExport = (wish: ExportWish, signal?: AbortSignal): Promise<Blob> =>
  requestFile('/export', { body: wish, signal })
