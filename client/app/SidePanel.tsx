/**
 * The panels beside the canvas behind one row of signs, of which the open one
 * shows its word; on a narrow screen a sheet above the tabs at the bottom.
 */
import {
  CalendarRange,
  ChartNoAxesColumn,
  ListTree,
  Images,
  MessageCircleQuestionMark,
  PanelRightClose,
  PanelRightOpen,
  Route,
  Scale,
  ScrollText,
  Shapes,
  SlidersHorizontal,
  TextSearch,
  X,
} from 'lucide-react'
import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Inspector } from '../panels/inspector/Inspector.tsx'
import { LegendContent } from '../panels/legend/LegendContent.tsx'
import { IconButton } from '../panels/parts/IconButton.tsx'
import { loadPart } from '../panels/parts/load-part.tsx'
import { WhenPartFails } from '../panels/parts/WhenPartFails.tsx'
import { TimelineSheet } from '../panels/timeline/Timeline.tsx'
import { useAnalysis } from '../store/analysis.ts'
import { useTasks } from '../store/tasks.ts'
import { foldPanels, openPanel, type Sheet, usePanels } from './panel-store.ts'

const Disputes = loadPart(async () => (await import('../panels/evidence/Disputes.tsx')).Disputes)
const Sources = loadPart(async () => (await import('../panels/evidence/Sources.tsx')).Sources)
const CanvasList = loadPart(async () => (await import('../panels/list/CanvasList.tsx')).CanvasList)
const AskPanel = loadPart(async () => (await import('../panels/ask/AskPanel.tsx')).AskPanel)
const TABS = [
  { name: 'details', label: 'Details', icon: TextSearch, content: <Inspector /> },
  {
    name: 'ask',
    label: 'Ask',
    icon: MessageCircleQuestionMark,
    content: <AskPanel />,
  },
  { name: 'disputes', label: 'Disputes', icon: Scale, content: <Disputes /> },
  { name: 'sources', label: 'Sources', icon: ScrollText, content: <Sources /> },
  { name: 'list', label: 'List', icon: ListTree, content: <CanvasList /> },
] as const
const FilterPanel = loadPart(async () => (await import('../panels/filter/FilterPanel.tsx')).FilterPanel)
const FILTER_TAB = {
  name: 'filter',
  label: 'Filter',
  icon: SlidersHorizontal,
  content: <FilterPanel />,
} as const
const LEGEND_TAB = { name: 'legend', label: 'Legend', icon: Shapes, content: <LegendSheet /> } as const

const TIMELINE_TAB = { name: 'timeline', label: 'Timeline', icon: CalendarRange, content: <TimelineSheet /> } as const

const PathsPanel = loadPart(async () => (await import('../panels/paths/PathsPanel.tsx')).PathsPanel)
const ScenesPanel = loadPart(async () => (await import('../panels/scenes/ScenesPanel.tsx')).ScenesPanel)
const SCENES_TAB = {
  name: 'scenes',
  label: 'Scenes',
  icon: Images,
  content: <ScenesPanel />,
} as const
const PATHS_TAB = {
  name: 'paths',
  label: 'Paths',
  icon: Route,
  content: <PathsPanel />,
} as const

const AnalysisPanel = loadPart(async () => (await import('../panels/analysis/AnalysisPanel.tsx')).AnalysisPanel)
const ANALYSIS_TAB = {
  name: 'analysis',
  label: 'Analysis',
  icon: ChartNoAxesColumn,
  content: <AnalysisPanel />,
} as const

function LegendSheet() {
  return (
    <div className="legend-sheet scroll">
      <h2>Legend</h2>
      <LegendContent />
    </div>
  )
}

export function SidePanel({ narrow }: { readonly narrow: boolean }) {
  const panel = usePanels((state) => state.panel)
  const sheet = usePanels((state) => state.sheet)
  const folded = usePanels((state) => state.folded)
  const paths = useTasks((state) => state.paths)
  const { isOpen: analysing } = useAnalysis()
  const ownTabs = [
    ...TABS,
    FILTER_TAB,
    SCENES_TAB,
    ...(paths === null ? [] : [PATHS_TAB]),
    ...(analysing ? [ANALYSIS_TAB] : []),
  ]
  const tabs = narrow ? [LEGEND_TAB, TIMELINE_TAB, ...ownTabs] : ownTabs
  const open = narrow ? sheet : folded ? null : panel
  const shown = tabs.find(({ name }) => name === open)

  // Whoever asks for paths wants to see them.
  useEffect(() => {
    if (paths !== null) openPanel('paths')
  }, [paths])

  return (
    <aside className={shown === undefined ? 'side-panel folded' : 'side-panel'} aria-label="Panels">
      <div className="side-panel-head">
        <TabRow tabs={tabs} open={open} front={narrow ? null : panel} />
        {!narrow && (
          <IconButton
            icon={folded ? PanelRightOpen : PanelRightClose}
            name={folded ? 'Unfold the panels' : 'Fold the panels away'}
            onPress={() => (folded ? openPanel(panel) : foldPanels())}
          />
        )}
      </div>
      {shown !== undefined && (
        <section
          className="side-panel-body"
          role="tabpanel"
          id={`panel-${shown.name}`}
          aria-labelledby={`tab-${shown.name}`}
        >
          {narrow && <IconButton className="close-sheet" icon={X} name="Close" onPress={foldPanels} />}
          <WhenPartFails key={shown.name} what={`“${shown.label}”`} onClose={foldPanels}>
            <Suspense fallback={null}>{shown.content}</Suspense>
          </WhenPartFails>
        </section>
      )}
    </aside>
  )
}

interface TabRowProps {
  readonly tabs: readonly { name: Sheet; label: string; icon: typeof Scale; content: ReactNode }[]
  readonly open: Sheet | null
  /** The tab that Tab reaches while none is open. */
  readonly front: Sheet | null
}

function TabRow({ tabs, open, front }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null)
  const reachable = open ?? front ?? tabs[0]?.name

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...(row.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const last = buttons.length - 1
    const next = Number.isFinite(step) ? (at + step + buttons.length) % buttons.length : step < 0 ? 0 : last
    buttons[next]?.focus()
    buttons[next]?.click()
  }

  return (
    <div className="tabs" role="tablist" aria-label="Panels" ref={row}>
      {tabs.map(({ name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === open}
          aria-controls={name === open ? `panel-${name}` : undefined}
          tabIndex={name === reachable ? 0 : -1}
          className="tab"
          title={name === open ? undefined : label}
          onKeyDown={onKeyDown}
          onClick={() => (name === open && front === null ? foldPanels() : openPanel(name))}
        >
          <Icon aria-hidden="true" />
          <span className="tab-label">{label}</span>
        </button>
      ))}
    </div>
  )
}
