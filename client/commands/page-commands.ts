/** Getting about the page around the canvas. */
import { CircleQuestionMark, FileUp, House, Images, PanelRight, SunMoon } from 'lucide-react'
import { clearView } from '../actions/clear-view.ts'
import { openLoading } from '../actions/load/open-loading.ts'
import { openMenu } from '../actions/open-menu.ts'
import { toggleTheme } from '../app/follow-theme.ts'
import { foldPanels, openPanel, panelStore, type Panel } from '../app/panel-store.ts'
import type { Command } from './command.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { needsCanvas } from './meant.ts'
import type { Situation } from './situation.ts'

/** Opens a panel and takes the keyboard to its tab. */
function goToPanel(name: Panel): void {
  openPanel(name)
  // The tab is there only once the panel has been drawn.
  window.requestAnimationFrame(() => document.getElementById(`tab-${name}`)?.focus())
}

function openMenuHere({ view, at }: Situation): void {
  const { current } = canvasController.getState()
  const ids = at.length === 0 ? [...view.selection] : at
  if (current !== null) openMenu(ids, current.placeOf(ids))
}

export const PAGE_COMMANDS = [
  {
    id: 'search',
    group: 'Page',
    label: 'Search',
    about: 'Search people, organisations, events',
    keys: ['/'],
    scope: 'anywhere',
    run: () => document.querySelector<HTMLInputElement>('input[role="combobox"]')?.focus(),
  },
  {
    id: 'menu',
    group: 'Page',
    label: 'Menu',
    about: 'Open the menu of the entity that the keyboard is at, of what is selected, or of the canvas',
    keys: ['Shift+F10', 'ContextMenu'],
    scope: 'page',
    hindrance: needsCanvas,
    run: openMenuHere,
  },
  {
    id: 'panel-details',
    group: 'Page',
    label: 'Go to the details',
    about: 'Go to the details',
    keys: ['1'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => goToPanel('details'),
  },
  {
    id: 'panel-disputes',
    group: 'Page',
    label: 'Go to the disputes',
    about: 'Go to the disputes',
    keys: ['2'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => goToPanel('disputes'),
  },
  {
    id: 'panel-sources',
    group: 'Page',
    label: 'Go to the sources',
    about: 'Go to the sources',
    keys: ['3'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => goToPanel('sources'),
  },
  {
    id: 'panel-list',
    group: 'Page',
    label: 'Go to the list',
    about: 'Go to the list, which holds what the canvas shows in words',
    keys: ['4'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => goToPanel('list'),
  },
  {
    id: 'panel-scenes',
    group: 'Page',
    label: 'Keep this view',
    about: 'Go to the scenes, where the present view can be kept and others opened',
    icon: Images,
    toolbar: 'wide',
    keys: ['K', '5'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => goToPanel('scenes'),
  },
  {
    id: 'fold-panels',
    group: 'Page',
    label: ({ panels }) => (panels.folded ? 'Unfold the panels' : 'Fold the panels away'),
    about: 'Fold the panels away, or unfold them',
    icon: PanelRight,
    keys: ['0'],
    scope: 'page',
    hindrance: needsCanvas,
    run: ({ panels }) => (panels.folded ? openPanel(panels.panel) : foldPanels()),
  },
  {
    id: 'load-data',
    group: 'Page',
    label: 'Load data…',
    about: 'Load data of your own, or replace and remove what is loaded',
    icon: FileUp,
    toolbar: 'more',
    keys: ['Shift+L'],
    scope: 'page',
    run: openLoading,
  },
  {
    id: 'theme',
    group: 'Page',
    label: ({ dark }) => (dark ? 'Light colours' : 'Dark colours'),
    about: 'Change between light and dark colours',
    icon: SunMoon,
    toolbar: 'wide',
    keys: ['Shift+D'],
    scope: 'page',
    run: toggleTheme,
  },
  {
    id: 'start',
    group: 'Page',
    label: 'Back to the start',
    about: 'Take everything off the canvas and go back to the start; it can be undone',
    icon: House,
    toolbar: 'more',
    keys: ['Shift+B'],
    scope: 'page',
    hindrance: needsCanvas,
    run: clearView,
  },
  {
    id: 'help',
    group: 'Page',
    label: 'All keys',
    about: 'Show or close this sheet',
    icon: CircleQuestionMark,
    toolbar: 'wide',
    keys: ['?'],
    scope: 'anywhere',
    run: () => panelStore.setState(({ help }) => ({ help: !help })),
  },
] as const satisfies readonly Command[]
