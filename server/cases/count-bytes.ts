/** Tells how many bytes of files have been read, as progress of a load. */
import type { InputFile } from '../formats/input-file.ts'
import type { Progress } from './load-options.ts'

/**
 * The same files; whoever reads them is heard by `onProgress` in `stage`. Where
 * nobody knows how large one of them is, nothing is told.
 */
export function countBytes(files: readonly InputFile[], stage: string, onProgress: Progress): readonly InputFile[] {
  const total = files.reduce((sum, { size = Number.NaN }) => sum + size, 0)
  if (Number.isNaN(total) || total === 0) return files
  let done = 0
  return files.map((file) => ({
    ...file,
    async *open() {
      for await (const part of file.open()) {
        done += part.length
        onProgress(stage, Math.min(done, total), total)
        yield part
      }
    },
  }))
}
