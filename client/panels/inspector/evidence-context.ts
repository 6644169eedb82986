/** What every fact and claim below an inspector needs to know: the numbered sources, and what the claims are about. */
import { createContext, useContext } from 'react'
import type { Subject } from '../../../contract/claims.ts'
import { SourceNumbers } from './source-numbers.ts'

export interface Evidence {
  readonly numbers: SourceNumbers
  readonly subject: Subject | null
  /** Moves the eye to the note of a source. */
  readonly showNote: (sourceId: string) => void
}

export const EvidenceContext = createContext<Evidence>({
  numbers: new SourceNumbers([]),
  subject: null,
  showNote: () => undefined,
})

export function useEvidence(): Evidence {
  return useContext(EvidenceContext)
}
