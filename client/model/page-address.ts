/**
 * What the address bar holds: a view, or the scene that it is saved as, or
 * both while the latest changes are not saved yet: `scene=ID`, `v=1&on=…`, or
 * `scene=ID&revision=3&v=1&on=…`.
 */

export interface PageAddress {
  readonly scene: { readonly id: string; readonly revision: number | null } | null
  /** As `writeAddress` writes it; empty when the scene says it all, or there is nothing. */
  readonly view: string
}

/** Texts for `location.hash`, without `#`. */
export function writePageAddress({ scene, view }: PageAddress): string {
  if (scene === null) return view
  const id = encodeURIComponent(scene.id).replaceAll('%2F', '/')
  return view === '' || scene.revision === null ? `scene=${id}` : `scene=${id}&revision=${scene.revision}&${view}`
}

/** Reads what `writePageAddress` wrote; anything else is a view's text, which may turn out to be none. */
export function readPageAddress(text: string): PageAddress {
  const [, encoded, revision, view = ''] = /^scene=([^&]+)(?:&revision=(\d{1,9}))?(?:&(.*))?$/s.exec(text) ?? []
  const id = encoded === undefined ? null : decoded(encoded)
  if (id === null) return { scene: null, view: text }
  return { scene: { id, revision: revision === undefined ? null : Number(revision) }, view }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
