/** The architecture of the project as rules that are checked, each with its reason and the way out. */
import { findCircles } from './find-circles.ts'
import { findCypher } from './find-cypher.ts'
import type { Rule } from './module.ts'
import { forbiddenImports, isIn, isProduction, isTest } from './places.ts'

const DRIVERS = ['neo4j-driver', '@grafeo-db/js']
const CANVAS_LIBRARIES = /^cytoscape(-|$)/
const TEST_LIBRARIES = ['vitest', 'fast-check', '@playwright/test', 'axe-core', '@sparticuz/chromium']
const BROWSER_NAMES = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'fetch'])

export const RULES: readonly Rule[] = [
  {
    name: 'the contract stands alone',
    because: 'client and server both read it, so whatever it imports ends up in the browser as well as on the server',
    instead:
      'keep schemas made of zod and of each other here, and put code that does something on the side that does it',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        (path) => isIn(path, 'contract/') && !isTest(path),
        ({ path, library }) => (path === null ? library !== 'zod' : !isIn(path, 'contract/')),
      ),
  },
  {
    name: 'client and server meet in the contract only',
    because: 'either can then be replaced, and nothing of the server can slip into what browsers load',
    instead: 'describe what crosses the wire in contract/, put pure functions that both need in view/ or picture/',
    breaches: (modules) => [
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'client/'),
        ({ path }) => isIn(path ?? '', 'server/'),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/'),
        ({ path }) => isIn(path ?? '', 'client/'),
      ),
    ],
  },
  {
    name: 'Express stays at the edge',
    because: 'use cases that know nothing of HTTP also serve the command line, and are tested without a server',
    instead: 'read the request in server/routes/ (or server/http/), and pass plain values to the use case',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        (path) => !isIn(path, 'server/app.ts', 'server/routes/', 'server/http/'),
        ({ library }) => library === 'express',
      ),
  },
  {
    name: 'database drivers stay behind the port',
    because: 'everything else runs on both engines just because it cannot see which one there is',
    instead: 'ask through the Graph of server/graph/port.ts, with a statement of cypher/',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        (path) => isProduction(path) && !isIn(path, 'server/graph/'),
        ({ library }) => DRIVERS.includes(library ?? ''),
      ),
  },
  {
    name: 'the engines know nothing above them',
    because: 'a request walks from the route to the use case to the graph, each step calling only the next',
    instead: 'pass what the engine needs as an argument, and let the use case put things together',
    breaches: (modules) => [
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/graph/') && !isTest(path),
        ({ path }) =>
          isIn(path ?? '', 'server/') &&
          !isIn(path ?? '', 'server/graph/', 'server/errors.ts', 'server/fork-program.ts', 'server/log.ts'),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/explore/', 'server/search/', 'server/queries/', 'server/cases/') && !isTest(path),
        ({ path }) => isIn(path ?? '', 'server/routes/', 'server/http/', 'server/app.ts', 'server/main.ts'),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/routes/') && !isTest(path),
        ({ path }) => isIn(path ?? '', 'server/graph/') && path !== 'server/graph/port.ts',
      ),
    ],
  },
  {
    name: 'Cytoscape stays on the canvas',
    because: 'the state of the view is ours and Cytoscape only mirrors it, so that undo and saved views cannot drift',
    instead: 'change the view in client/model/, and let client/canvas/ draw the difference',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        (path) => isProduction(path) && !isIn(path, 'client/canvas/'),
        ({ library }) => CANVAS_LIBRARIES.test(library ?? ''),
      ),
  },
  {
    name: 'the view, its model and its picture are pure',
    because: 'a pure model can be undone, saved, tested with made-up input, and used by a worker',
    instead:
      'take types from contract/ (import type), functions from view/ and client/model/, and do the rest in an action',
    breaches: (modules) => [
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'client/model/') && !isTest(path),
        ({ path, typesOnly }) =>
          path === null || !(isIn(path, 'client/model/', 'view/') || (isIn(path, 'contract/') && typesOnly)),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'view/') && !isTest(path),
        ({ path, typesOnly }) => path === null || !(isIn(path, 'view/') || (isIn(path, 'contract/') && typesOnly)),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'picture/') && !isTest(path),
        ({ path, typesOnly }) =>
          path === null || !(isIn(path, 'picture/', 'view/') || (isIn(path, 'contract/') && typesOnly)),
      ),
      ...modules
        .filter(({ path }) => isIn(path, 'client/model/', 'view/', 'picture/') && !isTest(path))
        .flatMap(({ path, names }) =>
          names
            .filter(({ text }) => BROWSER_NAMES.has(text))
            .map(({ line, text }) => ({ path, line, what: `uses ${text}` })),
        ),
    ],
  },
  {
    name: 'a handout stands alone',
    because: 'it opens without a server, wherever it is sent, and may be no larger than it has to be',
    instead: 'put what the page needs as well into view/ or picture/, and leave the rest out of it',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        (path) => isIn(path, 'handout/') && !isTest(path),
        ({ path, typesOnly }) =>
          path === null || !(isIn(path, 'handout/', 'picture/', 'view/') || (isIn(path, 'contract/') && typesOnly)),
      ),
  },
  {
    name: 'evidence and names are pure',
    because: 'how sure a fact is may depend on its claims alone, and a name folds the same way wherever it is read',
    instead: 'pass what they need as arguments, and read files or databases in the caller',
    breaches: (modules) => [
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/evidence/') && !isTest(path),
        ({ path }) => path === null || !isIn(path, 'server/evidence/', 'server/names/', 'contract/'),
      ),
      ...forbiddenImports(
        modules,
        (path) => isIn(path, 'server/names/') && !isTest(path),
        ({ path, library }) => (path === null ? library !== 'any-ascii' : !isIn(path, 'server/names/')),
      ),
    ],
  },
  {
    name: 'Cypher lives in cypher/',
    because: 'each statement there is checked at the start and runs on both engines in the tests; text in code is not',
    instead: 'write it to a file of cypher/ with its header, and run it by its name',
    breaches: (modules) =>
      modules
        .filter(({ path }) => !isTest(path) || isIn(path, 'client/', 'contract/'))
        .filter(({ path }) => !isIn(path, 'tools/architecture/'))
        .flatMap(({ path, texts }) =>
          findCypher(texts).map(({ line, text }) => ({ path, line, what: `has Cypher in it: ${text}` })),
        ),
  },
  {
    name: 'production code knows no tests',
    because: 'what is made for tests may be slow, unsafe or missing where the product runs',
    instead: 'move what both need to the production side, or pass it in',
    breaches: (modules) =>
      forbiddenImports(
        modules,
        isProduction,
        ({ path, library }) =>
          (path !== null && (isTest(path) || isIn(path, 'tools/', 'bench/'))) || TEST_LIBRARIES.includes(library ?? ''),
      ),
  },
  {
    name: 'no circles',
    because: 'files that need each other can only be understood, tested and moved together',
    instead: 'move what they share to a file of its own, which imports neither',
    breaches: (modules) =>
      findCircles(modules).map((circle) => ({ path: circle[0] ?? '', line: 1, what: circle.join(' → ') })),
  },
]
