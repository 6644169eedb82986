/** Asks for a group's name in its place. Enter takes it, Esc leaves the old one. */
import { useEffect, useRef } from 'react'
import { finishGroupName } from '../../actions/name-group.ts'
import { GROUP_NAME_MOST } from '../../model/groups.ts'
import { canvasController } from '../../store/canvas-controller.ts'

interface Props {
  readonly name: string
  /** What the group is called when nothing is written. */
  readonly instead: string
}

export function GroupNameField({ name, instead }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const finish = (written: string | null, isByKey: boolean): void => {
    if (isOver.current) return
    isOver.current = true
    finishGroupName(written)
    if (isByKey) canvasController.getState().current?.focus()
  }
  return (
    <input
      ref={field}
      className="group-name-field"
      aria-label="Name of the group"
      placeholder={instead}
      defaultValue={name}
      maxLength={GROUP_NAME_MOST}
      onBlur={(event) => finish(event.target.value, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value, true)
        if (event.key === 'Escape') finish(null, true)
      }}
    />
  )
}
