/** The questions about what is selected, in a file that comes after the details; without it the details go on. */
import { Suspense } from 'react'
import type { Entity } from '../../../contract/graph.ts'
import { loadPart } from '../parts/load-part.tsx'
import { WhenPartFails } from '../parts/WhenPartFails.tsx'

const AskAbout = loadPart(async () => (await import('./AskAbout.tsx')).AskAbout)

export function QuestionsAbout({ entities }: { readonly entities: readonly Entity[] }) {
  return (
    <WhenPartFails what="The list of questions">
      <Suspense fallback={null}>
        <AskAbout entities={entities} />
      </Suspense>
    </WhenPartFails>
  )
}
