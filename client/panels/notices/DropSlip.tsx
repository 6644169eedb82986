/** Says, while a file hangs over the page, what dropping it does. */

export function DropSlip() {
  return (
    <div className="drop-veil">
      <p className="slip">Drop a picture made by Entourage to open its view</p>
    </div>
  )
}
