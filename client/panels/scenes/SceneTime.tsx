/** When a scene was saved last, in the reader's own time zone. */

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export function SceneTime({ changed }: { readonly changed: string }) {
  return (
    <time className="quiet numbers" dateTime={changed}>
      {FORMAT.format(new Date(changed))}
    </time>
  )
}
