/** Numbers the sources once for everything inside, and moves the eye to a note when its number is pressed. */
import { type ReactNode, type RefObject, useMemo } from 'react'
import type { Subject } from '../../../contract/claims.ts'
import type { Source } from '../../../contract/evidence.ts'
import { EvidenceContext } from './evidence-context.ts'
import { SourceNumbers } from './source-numbers.ts'

interface Props {
  readonly sources: readonly Source[]
  readonly subject: Subject | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

export function EvidenceScope({ sources, subject, scroller, children }: Props) {
  const numbers = useMemo(() => new SourceNumbers(sources), [sources])
  const showNote = (sourceId: string): void => {
    const inside = scroller.current
    // A note that is far out of sight of a long list is not drawn; then the list itself is shown.
    const note =
      inside?.querySelector<HTMLElement>(`[data-source-note="${CSS.escape(sourceId)}"]`) ??
      inside?.querySelector<HTMLElement>('[data-source-notes]')
    note?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    note?.focus({ preventScroll: true })
  }
  return <EvidenceContext.Provider value={{ numbers, subject, showNote }}>{children}</EvidenceContext.Provider>
}
