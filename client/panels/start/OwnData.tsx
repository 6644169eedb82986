/** The way in for data of one's own. */
import { openLoading } from '../../actions/load/open-loading.ts'
import { keyHint } from '../../commands/commands.ts'

/** `first`: nothing else is offered. */
export function OwnData({ first = false }: { readonly first?: boolean }) {
  return (
    <p className="own-data quiet">
      {first ? 'A spreadsheet is enough: ' : 'Or '}
      <button
        type="button"
        className={first ? 'button primary' : 'text-button'}
        title={`Load data… (${keyHint('load-data')})`}
        onClick={openLoading}
      >
        {first ? 'Load your own data' : 'load your own data'}
      </button>
      {first ? '' : ': drop a spreadsheet or a network here, and see what is in it before anything is written'}
    </p>
  )
}
