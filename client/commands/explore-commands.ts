/** Bringing in what is not on the canvas yet, and looking at what is known. */
import {
  ChartNoAxesColumn,
  ListFilter,
  MessageCircleQuestionMark,
  Minimize2,
  Network,
  Route,
  TextSearch,
  Waypoints,
} from 'lucide-react'
import { openAnalysis } from '../actions/analyse.ts'
import { chooseNeighbours, expandOrChoose } from '../actions/choose-neighbours.ts'
import { collapseEntity } from '../actions/collapse-entity.ts'
import { findPathsFrom } from '../actions/find-paths-from.ts'
import { findPaths } from '../actions/find-paths.ts'
import { openAsk } from '../actions/open-question.ts'
import { selectOnly } from '../actions/select-only.ts'
import { showLinksAmong } from '../actions/show-links-among.ts'
import { openPanel } from '../app/panel-store.ts'
import { hiddenNeighbours } from '../../view/hidden-neighbours.ts'
import { formatCount } from '../../view/words.ts'
import type { Command } from './command.ts'
import { meantEntities, meantEntity, needsCanvas, needsEntities, needsEntity } from './meant.ts'
import type { Situation } from './situation.ts'

/** The keyboard's place comes first, because it is what the reader just walked to. */
const toExpand = (situation: Situation): readonly string[] =>
  situation.at.length === 0 ? meantEntities(situation) : situation.at

function inspect(situation: Situation): void {
  const { view, at } = situation
  if (!at.every((id) => view.selection.has(id))) selectOnly(at)
  openPanel('details')
}

export const EXPLORE_COMMANDS = [
  {
    id: 'expand',
    group: 'Exploring',
    label: (situation) => {
      const left = toExpand(situation).reduce((sum, id) => sum + hiddenNeighbours(situation.view, id), 0)
      return left === 0 ? 'Expand' : `Expand (${formatCount(left)} more)`
    },
    about: 'Expand: add neighbours that are not shown yet',
    icon: Network,
    menus: ['entity', 'selection'],
    keys: ['Enter'],
    scope: 'canvas',
    hindrance: needsEntities('expand'),
    run: (situation) => void expandOrChoose(toExpand(situation)),
  },
  {
    id: 'expand-choice',
    group: 'Exploring',
    label: 'Expand…',
    about: 'Choose which neighbours to add',
    icon: ListFilter,
    menus: ['entity', 'selection'],
    keys: ['Shift+Enter'],
    scope: 'page',
    hindrance: needsEntities('expand'),
    run: (situation) => {
      const chosen = meantEntities(situation)
      chooseNeighbours(chosen.length > 1 ? chosen : toExpand(situation))
    },
  },
  {
    id: 'collapse',
    group: 'Exploring',
    label: 'Collapse',
    about: 'Collapse: take away what expanding it brought, as far as nobody touched it',
    icon: Minimize2,
    menus: ['entity'],
    keys: ['C'],
    scope: 'page',
    hindrance: needsEntity('collapse'),
    run: (situation) => {
      const id = meantEntity(situation)
      if (id !== null) collapseEntity(id)
    },
  },
  {
    id: 'inspect',
    group: 'Exploring',
    label: 'Inspect',
    about: 'Inspect: facts, claims and sources of what is selected',
    icon: TextSearch,
    menus: ['entity', 'link', 'selection'],
    keys: ['I'],
    scope: 'page',
    hindrance: ({ view, at }) =>
      at.length > 0 || view.selection.size > 0 ? null : 'Select something to inspect first',
    run: inspect,
  },
  {
    id: 'find-paths',
    group: 'Exploring',
    label: 'Find paths between these',
    about: 'Find paths between the selected entities',
    icon: Route,
    toolbar: 'wide',
    menus: ['selection'],
    keys: ['P'],
    scope: 'page',
    hindrance: needsEntities('find paths between'),
    run: findPaths,
  },
  {
    id: 'find-paths-from',
    group: 'Exploring',
    label: 'Find paths from here',
    about: 'Find paths from this entity to the one that is selected next',
    icon: Route,
    menus: ['entity'],
    keys: ['J'],
    scope: 'page',
    hindrance: needsEntity('start from'),
    run: (situation) => {
      const id = meantEntity(situation)
      if (id !== null) findPathsFrom(id)
    },
  },
  {
    id: 'links-among',
    group: 'Exploring',
    label: (situation) => `Show all links among ${meantEntities(situation).length > 1 ? 'these' : 'all of it'}`,
    about: 'Show all links among what is selected, or among everything on the canvas',
    icon: Waypoints,
    menus: ['selection', 'paper'],
    keys: ['L'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => void showLinksAmong(),
  },
  {
    id: 'ask',
    group: 'Exploring',
    label: 'Ask a question',
    about: 'Ask: saved questions, and Cypher of your own',
    icon: MessageCircleQuestionMark,
    toolbar: 'more',
    menus: ['paper'],
    keys: ['Q'],
    scope: 'anywhere',
    run: openAsk,
  },
  {
    id: 'analyse',
    group: 'Exploring',
    label: 'Analysis',
    about: 'Ask who connects the others, what hangs on one link, and other questions about what is in view',
    icon: ChartNoAxesColumn,
    toolbar: 'wide',
    menus: ['paper'],
    keys: ['A'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => {
      openAnalysis()
      openPanel('analysis')
    },
  },
] as const satisfies readonly Command[]
