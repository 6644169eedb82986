/** How to load a case of one's own. */

export function OwnData() {
  return (
    <p className="own-data quiet">
      Or load your own data: put your tables into a folder and run <code>npm run entourage -- load FOLDER</code>
    </p>
  )
}
