/** The start screen's shape while its text is on its way. */

export function StartSkeleton() {
  return (
    <output className="start-skeleton" aria-label="The case is being opened">
      <span className="title-line" />
      <span className="text-line" />
      <span className="field-block" />
      <span className="card-block" />
      <span className="card-block" />
      <span className="card-block" />
    </output>
  )
}
