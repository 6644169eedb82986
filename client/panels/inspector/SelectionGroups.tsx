/** The groups that the selected entities are in, and a way to make one. */
import { FoldVertical, Group as GroupSign, PencilLine, Ungroup, UnfoldVertical } from 'lucide-react'
import { foldGroup, ungroupChosen } from '../../actions/fold-group.ts'
import { groupSelection } from '../../actions/group-selection.ts'
import { openGroupName } from '../../actions/name-group.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { groupsOf } from '../../model/groups.ts'
import { keyHint } from '../../commands/commands.ts'
import { countWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

/** `several`: there is enough selected to put a box around it. */
export function SelectionGroups({ several }: { readonly several: boolean }) {
  const view = useView((state) => state.view)
  const groups = groupsOf(view, view.selection)
  const isOneGroup = groups.length === 1 && groups[0]?.members.every((id) => view.selection.has(id)) === true
  if (groups.length === 0 && !several) return null
  return (
    <section className="selection-groups" aria-labelledby="selection-groups-title">
      <h3 id="selection-groups-title">{groups.length > 1 ? 'Groups' : 'Group'}</h3>
      {groups.map((group) => (
        <div key={group.id} className="selection-group">
          <button type="button" className="row-button" onClick={() => selectOnly(group.members)}>
            <span>
              {group.name} <span className="quiet numbers">{countWords(group.members.length, 'entity')}</span>
            </span>
          </button>
          <IconButton
            icon={group.folded ? UnfoldVertical : FoldVertical}
            name={`${group.folded ? 'Unfold' : 'Fold'} ${group.name}`}
            keys={keyHint('fold-group')}
            onPress={() => foldGroup(group.id, !group.folded)}
          />
          <IconButton
            icon={PencilLine}
            name={`Rename ${group.name}`}
            keys={keyHint('rename-group')}
            onPress={() => openGroupName(group.id)}
          />
          <IconButton
            icon={Ungroup}
            name={`Take ${group.name} apart`}
            keys={keyHint('ungroup')}
            onPress={() => ungroupChosen([group])}
          />
        </div>
      ))}
      {several && !isOneGroup && (
        <button
          type="button"
          className="button"
          title={`Put a box with a name around these (${keyHint('group')})`}
          onClick={groupSelection}
        >
          <GroupSign aria-hidden="true" />
          Group these
        </button>
      )}
    </section>
  )
}
