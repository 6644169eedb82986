/** Shows how far a load is: a bar on a terminal, a line for each finished stage elsewhere. */
import type { Progress } from '../cases/load-options.ts'
import type { Output } from './terminal.ts'

const BAR = 24
/** Carriage return, then erase to the end of the line. */
const START_OF_LINE = '\r\u001b[K'

/** One line of a bar, no wider than `columns`. */
export function drawBar(name: string, stage: string, done: number, total: number, columns: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const filled = Math.round(share * BAR)
  const percent = `${Math.floor(share * 100)}`.padStart(3)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent} %  ${name}: ${stage}`.slice(
    0,
    Math.max(1, columns - 1),
  )
}

/** Returns a listener for `loadCase`, and what to call when it is over. */
export function openProgress(
  name: string,
  output: Output,
): { readonly onProgress: Progress; readonly end: () => void } {
  let finished = ''
  return {
    onProgress: (stage, done, total) => {
      if (output.isTTY) {
        output.write(`${START_OF_LINE}${drawBar(name, stage, done, total, output.columns)}`)
      } else if (done >= total && stage !== finished) {
        // A stage is told once, though work that was repeated after a conflict goes through it again.
        finished = stage
        output.write(`${name}: ${stage}${total > 1 ? `, ${total}` : ''}\n`)
      }
    },
    end: () => {
      if (output.isTTY) output.write(START_OF_LINE)
    },
  }
}
