/** A name that leads to its entity: onto the canvas and into the details. */
import { addAndSelect } from '../../app/add-and-select.ts'

interface Props {
  readonly id: string
  readonly name: string
}

export function EntityName({ id, name }: Props) {
  return (
    <button type="button" className="name-button" onClick={() => void addAndSelect(id)}>
      {name}
    </button>
  )
}
