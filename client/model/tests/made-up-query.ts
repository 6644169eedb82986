/** Saved queries for tests. */
import type { Query, QueryParameter } from '../../../contract/queries.ts'

type Wish = Partial<Omit<Query, 'parameters'>> & {
  readonly parameters?: readonly (Pick<QueryParameter, 'name' | 'type'> & Partial<QueryParameter>)[]
}

export function madeUpQuery({ parameters = [], ...wish }: Wish): Query {
  return {
    id: 'made-up',
    title: 'A question',
    about: '',
    returns: '',
    tags: [],
    result: 'graph',
    text: '',
    revision: null,
    ...wish,
    parameters: parameters.map((each) => ({ of: [], required: false, default: null, suggest: null, ...each })),
  }
}
