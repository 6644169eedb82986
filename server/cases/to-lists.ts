/** A draft with its records in lists, for what is small and is gone through in more than one order. */
import type { Case, Draft } from './case.ts'

export const toLists = (draft: Draft): Case => ({
  ...draft,
  entities: [...draft.entities],
  links: [...draft.links],
  claims: [...draft.claims],
})
