/** Boxes around entities that belong together, and notes. */
import { FoldVertical, Group, PencilLine, StickyNote, Ungroup } from 'lucide-react'
import { foldChosenGroups, ungroupChosen } from '../actions/fold-group.ts'
import { groupSelection } from '../actions/group-selection.ts'
import { openGroupName } from '../actions/name-group.ts'
import { startNote } from '../actions/write-note.ts'
import { groupsOf } from '../model/groups.ts'
import type { Group as EntityGroup } from '../../view/view.ts'
import type { Command } from './command.ts'
import { meantEntities, needsCanvas, needsEntities } from './meant.ts'
import type { Scene } from './scene.ts'

const meantGroups = (scene: Scene): readonly EntityGroup[] => groupsOf(scene.view, new Set(meantEntities(scene)))

const needsGroup = (scene: Scene): string | null =>
  meantGroups(scene).length > 0 ? null : 'Select something in a group first'

export const GROUP_COMMANDS = [
  {
    id: 'group',
    group: 'Groups and notes',
    label: 'Group…',
    about: 'Put a box with a name around what is selected',
    icon: Group,
    toolbar: 'more',
    menus: ['selection'],
    keys: ['B'],
    scope: 'page',
    hindrance: needsEntities('group'),
    run: groupSelection,
  },
  {
    id: 'fold-group',
    group: 'Groups and notes',
    label: (scene) => (meantGroups(scene).some((group) => !group.folded) ? 'Fold the group' : 'Unfold the group'),
    about: 'Fold the group into one shape, or unfold it',
    icon: FoldVertical,
    menus: ['entity', 'selection'],
    keys: ['O'],
    scope: 'page',
    hindrance: needsGroup,
    run: (scene) => foldChosenGroups(meantGroups(scene)),
  },
  {
    id: 'ungroup',
    group: 'Groups and notes',
    label: 'Ungroup',
    about: 'Take the box away and leave what is in it',
    icon: Ungroup,
    menus: ['selection'],
    keys: ['Shift+O'],
    scope: 'page',
    hindrance: needsGroup,
    run: (scene) => ungroupChosen(meantGroups(scene)),
  },
  {
    id: 'rename-group',
    group: 'Groups and notes',
    label: 'Rename the group…',
    about: 'Give the group another name',
    icon: PencilLine,
    menus: ['selection'],
    keys: ['R'],
    scope: 'page',
    hindrance: needsGroup,
    run: (scene) => {
      const [first] = meantGroups(scene)
      if (first !== undefined) openGroupName(first.id)
    },
  },
  {
    id: 'add-note',
    group: 'Groups and notes',
    label: 'Write a note',
    about: 'Write a note in the middle of what is seen; a double-click on the paper writes one there',
    icon: StickyNote,
    toolbar: 'more',
    menus: ['paper'],
    keys: ['N'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => startNote(),
  },
] as const satisfies readonly Command[]
