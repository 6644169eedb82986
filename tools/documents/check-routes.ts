/** Holds what the documents say of routes against those that the server has. */
import { type Document, type Mistake, mistakesByLine, missingRows } from './document.ts'

/** `path` in Express' style: `/api/entities/:id`. */
export interface DocumentedRoute {
  readonly method: string
  readonly path: string
  readonly about: string
}

const CALL = /\b(GET|POST|PUT|PATCH|DELETE) (\/[\w/:.%~-]*)/g

/** The row of a route in docs/api.md. */
export function routeRow({ method, path, about }: DocumentedRoute): string {
  return `| \`${method.toUpperCase()} ${path}\` | ${about} |`
}

/** Every route must have its row in docs/api.md, and no document may name one that there is not. */
export function checkRoutes(documents: readonly Document[], routes: readonly DocumentedRoute[]): Mistake[] {
  const api = documents.find(({ path }) => path === 'docs/api.md') ?? { path: 'docs/api.md', text: '' }
  return [
    ...missingRows(api, routes.map(routeRow)),
    ...mistakesByLine(documents, (line) =>
      [...line.matchAll(CALL)]
        .filter(([, method = '', path = '']) => !routes.some((route) => answers(route, method, path)))
        .map(([call]) => `names a route that does not exist: ${call}`),
    ),
  ]
}

/** A document may write `:id`, or an example in its place. */
function answers(route: DocumentedRoute, method: string, path: string): boolean {
  if (route.method.toUpperCase() !== method) return false
  const parts = route.path.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at])
}
