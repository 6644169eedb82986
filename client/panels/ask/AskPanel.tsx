/** Asking: saved queries in plain words, Cypher of one's own, and what was asked before. */
import { Maximize2, Minimize2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import '../../style/ask.css'
import { type AskPage, askStore, useAsk } from '../../store/ask-store.ts'
import { useNarrow } from '../../app/use-narrow.ts'
import { Choice } from '../parts/Choice.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { loadPart } from '../parts/load-part.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { PastRuns } from './PastRuns.tsx'
import { QueryList } from './QueryList.tsx'
import { QueryPage } from './QueryPage.tsx'

const WritePage = loadPart(async () => (await import('./WritePage.tsx')).WritePage)

const PAGES: readonly (readonly [AskPage, string])[] = [
  ['questions', 'Questions'],
  ['write', 'Own Cypher'],
  ['runs', 'Asked before'],
]

export function AskPanel() {
  const page = useAsk((state) => state.page)
  const open = useAsk((state) => state.open)
  const narrow = useNarrow()
  const [wide, setWide] = useState(false)
  return (
    <div className={wide ? 'panel-content ask ask-wide scroll' : 'panel-content ask scroll'}>
      <header className="panel-heading ask-heading">
        <h2>Ask</h2>
        {!narrow && (
          <IconButton
            icon={wide ? Minimize2 : Maximize2}
            name={wide ? 'Make the panel narrow again' : 'Make the panel wide, for tables and statements'}
            pressed={wide}
            onPress={() => setWide(!wide)}
          />
        )}
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
