/** Says, while a file hangs over the page, what dropping it does. */

export function DropSlip() {
  return (
    <div className="drop-veil">
      <p className="slip">Drop your data to load them, or a picture made by Entourage to open its view</p>
    </div>
  )
}
