/** All keys on one sheet. */
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { panelStore, usePanels } from '../../app/panel-store.ts'
import { KEY_HELP } from '../../canvas/key-help.ts'
import { IconButton } from '../parts/IconButton.tsx'

const PAGE_KEYS = [
  { keys: ['/'], does: 'Search' },
  { keys: ['?'], does: 'Show or close this sheet' },
] as const

export function HelpSheet() {
  const open = usePanels((state) => state.help)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    // A dialog closes with Escape by itself; the click on its veil is the same for the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      onClose={() => panelStore.setState({ help: false })}
      onClick={(event) => {
        // A click that hits the dialog itself and nothing in it is a click on the veil.
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className="help-sheet scroll">
        <header className="help-head">
          <h2 id="help-title">Keys</h2>
          <IconButton icon={X} name="Close" onPress={() => dialog.current?.close()} />
        </header>
        <KeyTable title="Anywhere" rows={PAGE_KEYS} />
        <KeyTable title="On the canvas" rows={KEY_HELP} />
        <p className="quiet">
          Tab reaches the canvas; from there it walks from entity to entity and on to the panels at the end. The panel
          “List” holds the same graph in words.
        </p>
      </div>
    </dialog>
  )
}

interface KeyTableProps {
  readonly title: string
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="key-table">
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
