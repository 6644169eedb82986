/** How sure something is, as a chip: the line of the canvas and the word for it. */
import type { Status } from '../../../contract/evidence.ts'
import { statusMeaning, statusWords } from '../../../view/words.ts'
import { LineSample } from './LineSample.tsx'

export function StatusChip({ status }: { readonly status: Status }) {
  return (
    <span className={`status-chip is-${status}`} title={statusMeaning(status)}>
      <LineSample status={status} length={16} />
      {statusWords(status)}
    </span>
  )
}
