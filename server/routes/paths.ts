/** `POST /api/paths`: how two entities are connected. */
import { PathsAnswer, PathsBody } from '../../contract/paths.ts'
import { findPaths } from '../explore/find-paths.ts'
import { defineRoute } from '../http/define-route.ts'

export const paths = defineRoute({
  method: 'post',
  path: '/api/paths',
  about: 'The shortest distinct paths between two entities, each hop with the links that make it.',
  fields: {
    from: 'One end.',
    to: 'The other end.',
    maxLength: 'The most hops of a path.',
    limit: 'How many paths to give.',
    avoid: 'Entities that no path may go through.',
    avoidTypes: 'Types of entity that no path may go through.',
    maxDegree: 'No path may go through an entity with more links than this.',
    links: 'Only over links of these types.',
    since: 'Only over links whose period touches the time from here on.',
    until: 'Only over links whose period touches the time up to here.',
    statuses: 'Only over links of these statuses.',
    minVoices: 'Only over links on at least so many independent voices.',
  },
  body: PathsBody,
  answer: PathsAnswer,
  run: ({ graph }, { body }) => findPaths(graph, body),
})
