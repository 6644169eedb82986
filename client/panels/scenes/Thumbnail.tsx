/** The small picture of a scene. As an image it can run nothing, whoever made it. */

export function Thumbnail({ svg }: { readonly svg: string | null }) {
  if (svg === null) return <span className="thumbnail" aria-hidden="true" />
  return <img className="thumbnail" alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
}
