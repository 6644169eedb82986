/** The scenes that were kept last, to go on with; nothing while there are none. */
import { useQuery } from '@tanstack/react-query'
import { fetchScenes } from '../../api/fetch-scenes.ts'
import { openPanel } from '../../app/panel-store.ts'
import { countWords, formatCount } from '../../../view/words.ts'

/** The others are in the panel. */
const LISTED = 3

export function GoOnWith() {
  const scenes = useQuery({ queryKey: ['scenes'], queryFn: ({ signal }) => fetchScenes(signal) })
  const kept = scenes.data?.scenes ?? []
  const last = kept.slice(0, LISTED)
  const [first] = last
  if (first === undefined) return null
  return (
    <section aria-labelledby="go-on-with" className="go-on">
      <h2 id="go-on-with">Go on with</h2>
      <ul>
        {last.map(({ id, name, entities }) => (
          <li key={id}>
            <button type="button" className="go-on-scene" onClick={() => void open(id)}>
              <span className="go-on-name">{name}</span>{' '}
              <span className="quiet numbers">{countWords(entities, 'entity')}</span>
            </button>
          </li>
        ))}
      </ul>
      {kept.length > LISTED && (
        <button type="button" className="text-button" onClick={() => void openAll(first.id)}>
          All {formatCount(kept.length)} scenes
        </button>
      )}
    </section>
  )
}

/** What opens scenes is loaded when one is asked for. */
async function open(id: string): Promise<void> {
  const { openScene } = await import('../../actions/scenes/open-scene.ts')
  await openScene(id)
}

/** The panel is beside a canvas: the last one comes with it. */
async function openAll(last: string): Promise<void> {
  openPanel('scenes')
  await open(last)
}
