/** Asking: saved queries in plain words, Cypher of one's own, and what was asked before. */
import { lazy, Suspense } from 'react'
import '../../style/ask.css'
import { type AskPage, askStore, useAsk } from '../../store/ask-store.ts'
import { Choice } from '../parts/Choice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { PastRuns } from './PastRuns.tsx'
import { QueryList } from './QueryList.tsx'
import { QueryPage } from './QueryPage.tsx'

const WritePage = lazy(async () => ({ default: (await import('./WritePage.tsx')).WritePage }))

const PAGES: readonly (readonly [AskPage, string])[] = [
  ['questions', 'Questions'],
  ['write', 'Own Cypher'],
  ['runs', 'Asked before'],
]

export function AskPanel() {
  const page = useAsk((state) => state.page)
  const open = useAsk((state) => state.open)
  return (
    <div className="panel-content ask scroll">
      <header className="panel-heading">
        <h2>Ask</h2>
      </header>
      <Choice
        label="What to ask with"
        value={page}
        options={PAGES}
        onChange={(chosen) => askStore.setState({ page: chosen, shared: false })}
      />
      {page === 'questions' && (open === null ? <QueryList /> : <QueryPage key={open} id={open} />)}
      {page === 'write' && (
        <Suspense fallback={<Skeleton lines={6} label="The editor is on its way" />}>
          <WritePage />
        </Suspense>
      )}
      {page === 'runs' && <PastRuns />}
    </div>
  )
}
