/** Says that what the canvas shows comes from a picture's file and is unknown to the store. */
import { X } from 'lucide-react'
import { formatDate } from '../../../view/format-date.ts'
import { fileViewStore, useFileView } from '../../store/file-view.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

export function FileSlip() {
  const picture = useFileView()
  const shown = useView(({ view }) => picture?.entities.some(({ id }) => view.entities.has(id)) ?? false)
  if (picture === null || !shown) return null
  const { title } = picture.words
  return (
    <div className="highlight-slip slip" role="status">
      <p>
        <span>
          <strong>From a file{title === '' ? '' : `: ${title}`}</strong>
          {picture.dataDate === null ? '' : `, data of ${formatDate(picture.dataDate)}`}
        </span>
        <span className="quiet">
          The data here do not have it, so there is no more about it than the picture shows.
        </span>
      </p>
      <IconButton icon={X} name="Close" onPress={() => fileViewStore.setState({ picture: null })} />
    </div>
  )
}
