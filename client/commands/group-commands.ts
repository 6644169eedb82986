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
import type { Situation } from './situation.ts'

const meantGroups = (situation: Situation): readonly EntityGroup[] =>
  groupsOf(situation.view, new Set(meantEntities(situation)))

const needsGroup = (situation: Situation): string | null =>
  meantGroups(situation).length > 0 ? null : 'Select something in a group first'

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
    label: (situation) =>
      meantGroups(situation).some((group) => !group.folded) ? 'Fold the group' : 'Unfold the group',
    about: 'Fold the group into one shape, or unfold it',
    icon: FoldVertical,
    menus: ['entity', 'selection'],
    keys: ['O'],
    scope: 'page',
    hindrance: needsGroup,
    run: (situation) => foldChosenGroups(meantGroups(situation)),
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
    run: (situation) => ungroupChosen(meantGroups(situation)),
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
    run: (situation) => {
      const [first] = meantGroups(situation)
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
