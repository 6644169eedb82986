/** How to load a case of one's own. */

/** `first`: nothing else is offered. */
export function OwnData({ first = false }: { readonly first?: boolean }) {
  return (
    <p className="own-data quiet">
      {first ? 'To load one' : 'Or load your own data'}: put your tables into a folder and run{' '}
      <code>npm run entourage -- load FOLDER</code>
    </p>
  )
}
