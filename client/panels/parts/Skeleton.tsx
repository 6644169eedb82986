/** Grey lines where text is on its way. */

export function Skeleton({ lines = 6, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <output className="skeleton" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </output>
  )
}
