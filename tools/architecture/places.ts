/** Words for the parts of the project that the rules speak of. */
import type { Breach, Import, Module } from './module.ts'

const TEST_FILE = /(^|\/)(tests|e2e)\/|\.test\.tsx?$/
const SHIPPED = /^(contract|view|picture|handout|server|client)\//

/** Test files and what only they use. */
export function isTest(path: string): boolean {
  return TEST_FILE.test(path)
}

/** What a user runs, tests left out. */
export function isProduction(path: string): boolean {
  return SHIPPED.test(path) && !isTest(path)
}

/** True when the path is the folder's or one of the listed files. */
export function isIn(path: string, ...places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

/** A breach for each import, of the modules that are meant, that is not allowed. */
export function forbiddenImports(
  modules: readonly Module[],
  isMeant: (path: string) => boolean,
  isForbidden: (one: Import, module: Module) => boolean,
): Breach[] {
  return modules
    .filter((module) => isMeant(module.path))
    .flatMap((module) =>
      module.imports
        .filter((one) => isForbidden(one, module))
        .map((one) => ({ path: module.path, line: one.line, what: `imports ${one.specifier}` })),
    )
}
