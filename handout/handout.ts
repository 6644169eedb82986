/** What a handout holds, and what of it the reader has chosen. */
import type { Picture, PictureOptions } from '../contract/picture.ts'

export interface Handout {
  readonly picture: Picture
  readonly options: PictureOptions
}

/** An entity, a folded group, or the links that one line stands for. */
export interface Target {
  readonly kind: 'entities' | 'links'
  readonly ids: readonly string[]
}

/** Both blocks were written together with this script, so what is in them is as it says. */
export function readHandout(): Handout {
  const { content } = JSON.parse(textOf('picture')) as { readonly content: { readonly picture: Picture } }
  return { picture: content.picture, options: JSON.parse(textOf('options')) as PictureOptions }
}

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''
