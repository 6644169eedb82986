/** The label of an open group: its name, a button that folds it, and a handle to move all of it. */
import { FoldVertical } from 'lucide-react'
import type { PointerEvent } from 'react'
import { foldGroup, moveGroup } from '../../actions/fold-group.ts'
import { openGroupName } from '../../actions/name-group.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { groupLabel } from '../../../view/group-boxes.ts'
import type { Group, View } from '../../../view/view.ts'
import { countWords } from '../../../view/words.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { useEditing } from '../../store/editing.ts'
import { followHand } from './follow-hand.ts'
import { GroupNameField } from './GroupNameField.tsx'

interface Props {
  readonly group: Group
  /** Those in sight. */
  readonly members: readonly string[]
  readonly view: View
}

export function GroupLabel({ group, members, view }: Props) {
  const editing = useEditing()
  const isChosen = members.every((id) => view.selection.has(id))
  if (editing?.kind === 'group' && editing.id === group.id) {
    return (
      <div className="group-label" data-group={group.id}>
        <GroupNameField name={editing.isNew ? '' : group.name} instead={group.name} />
      </div>
    )
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const canvas = canvasController.getState().current
    const inUnits = ({ x, y }: { x: number; y: number }) => ({
      x: x / (canvas?.zoom() ?? 1),
      y: y / (canvas?.zoom() ?? 1),
    })
    followHand(event, {
      onMove: (by) => canvas?.drag(members, inUnits(by)),
      onEnd(by) {
        if (by === null) canvas?.drag(members, { x: 0, y: 0 })
        else moveGroup(group.id, inUnits(by))
      },
    })
  }
  return (
    <div className={isChosen ? 'group-label chosen' : 'group-label'} data-group={group.id}>
      <button
        type="button"
        className="group-name"
        title={`${group.name}: ${countWords(members.length, 'entity')}. Click to select them, drag to move them, double-click to rename`}
        aria-pressed={isChosen}
        onPointerDown={drag}
        onClick={() => selectOnly(members)}
        onDoubleClick={() => openGroupName(group.id)}
        onKeyDown={(event) => {
          if (event.key === 'F2') openGroupName(group.id)
        }}
      >
        {groupLabel(group, members.length)}
      </button>
      <button
        type="button"
        className="group-fold"
        aria-label={`Fold ${group.name}`}
        title="Fold into one (O)"
        onClick={() => foldGroup(group.id, true)}
      >
        <FoldVertical aria-hidden="true" />
      </button>
    </div>
  )
}
