/** An invitation: what this case is about, where to begin, and the case's own network behind it. */
import { useQuery } from '@tanstack/react-query'
import { CircleQuestionMark, MessageCircleQuestionMark, Moon, Sun, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { openAsk } from '../../actions/open-question.ts'
import { openOverview } from '../../actions/open-overview.ts'
import { startWith } from '../../actions/start-with.ts'
import { keyHint } from '../../commands/commands.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { panelStore } from '../../app/panel-store.ts'
import { toggleTheme } from '../../app/follow-theme.ts'
import { useDark } from '../../app/use-dark.ts'
import type { Case } from '../../../contract/schema.ts'
import { countWords } from '../../../view/words.ts'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { SearchField } from '../search/SearchField.tsx'
import { GoOnWith } from './GoOnWith.tsx'
import { FromPicture } from './FromPicture.tsx'
import { HowToRead } from './HowToRead.tsx'
import { Ornament } from './Ornament.tsx'
import { OwnData } from './OwnData.tsx'
import { StartSkeleton } from './StartSkeleton.tsx'
import { StartCard } from './StartCard.tsx'

interface Props {
  /** Something is on its way to the canvas: what is to be read goes, the ornament comes forward. */
  readonly opened: boolean
  /** The canvas is there: this screen fades. */
  readonly leaving: boolean
}

export function StartScreen({ opened, leaving }: Props) {
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const [chosen, setChosen] = useState<string | null>(null)
  const cases = schema.data?.cases ?? []
  const shown = cases.find(({ id }) => id === chosen) ?? cases[0]

  return (
    <div className={`start scroll${opened ? ' opened' : ''}${leaving ? ' leaving' : ''}`} inert={opened}>
      {shown !== undefined && <Ornament key={shown.id} caseId={shown.id} />}
      <header className="start-head">
        <p className="wordmark">Entourage</p>
        <ThemeAndHelp />
      </header>
      <main className="start-middle">
        {schema.isPending && <StartSkeleton />}
        {schema.isError && (
          <div className="start-title">
            <h1>The data is out of reach</h1>
            <Failed error={schema.error} onRetry={() => void schema.refetch()} />
          </div>
        )}
        {schema.isSuccess && shown === undefined && <EmptyStore />}
        {shown !== undefined && (
          <Invitation shown={shown} others={cases.filter((one) => one !== shown)} onChoose={setChosen} />
        )}
      </main>
    </div>
  )
}

interface InvitationProps {
  readonly shown: Case
  readonly others: readonly Case[]
  readonly onChoose: (id: string) => void
}

function Invitation({ shown, others, onChoose }: InvitationProps) {
  return (
    <>
      <div className="start-title">
        <h1>{shown.title}</h1>
        <p>{shown.summary}</p>
      </div>
      <SearchField
        large
        label="Search people, organisations, events"
        onChoose={(entity) => void startWith(entity.id)}
      />
      <section aria-labelledby="start-with" className="start-with">
        <h2 id="start-with">Start with</h2>
        <ul>
          {shown.start.map((entity) => (
            <li key={entity.id}>
              <StartCard entity={entity} />
            </li>
          ))}
        </ul>
        <p className="start-all">
          <button type="button" className="button" onClick={() => void openOverview(shown.id)}>
            <Waypoints aria-hidden="true" />
            Open the whole picture
          </button>
          <button type="button" className="button" title={`Ask a question (${keyHint('ask')})`} onClick={openAsk}>
            <MessageCircleQuestionMark aria-hidden="true" />
            Ask a question
          </button>
          <span className="quiet numbers">
            {countWords(shown.entities, 'entity')}, {countWords(shown.links, 'link')},{' '}
            {countWords(shown.claims, 'claim')} from {countWords(shown.sources, 'source')}
          </span>
        </p>
      </section>
      <GoOnWith />
      <HowToRead />
      <OwnData />
      <FromPicture />
      {others.length > 0 && (
        <p className="start-cases quiet">
          Other cases here:{' '}
          {others.map((one) => (
            <button key={one.id} type="button" className="text-button" onClick={() => onChoose(one.id)}>
              {one.title}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

function EmptyStore() {
  return (
    <>
      <div className="start-title">
        <h1>Nothing is loaded yet</h1>
        <p>Entourage draws people, organisations and events, how they connect, and who says so.</p>
      </div>
      <OwnData first />
      <FromPicture />
      <HowToRead />
    </>
  )
}

function ThemeAndHelp() {
  const dark = useDark()
  return (
    <div className="start-tools">
      <IconButton icon={dark ? Sun : Moon} name={dark ? 'Light colours' : 'Dark colours'} onPress={toggleTheme} />
      <IconButton
        icon={CircleQuestionMark}
        name="All keys"
        keys="?"
        onPress={() => panelStore.setState({ help: true })}
      />
    </div>
  )
}
