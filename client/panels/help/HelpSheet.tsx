/** All keys on one sheet. */
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { panelStore, usePanels } from '../../app/panel-store.ts'
import { commandGroups, COMMANDS } from '../../commands/commands.ts'
import { keyRows } from '../../commands/key-rows.ts'
import { POINTER_HELP } from '../../commands/pointer-help.ts'
import { IconButton } from '../parts/IconButton.tsx'

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
      onKeyDown={(event) => {
        // The key that opened it closes it.
        if (event.key === '?') dialog.current?.close()
      }}
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
        <div className="key-tables">
          {commandGroups(COMMANDS).map((commands) => (
            <KeyTable key={commands[0]?.group} title={commands[0]?.group ?? ''} rows={keyRows(commands)} />
          ))}
          <KeyTable title="With the mouse" rows={POINTER_HELP} />
        </div>
        <p className="quiet">
          Tab reaches the canvas; from there it walks from entity to entity and on to the panels at the end. In a field
          letters are letters; Escape leads out of the search field and back to the canvas. The panel “List” holds the
          same graph in words. On a Mac, ⌘ does what Ctrl does elsewhere.
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
