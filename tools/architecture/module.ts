/** What the architecture rules know about a file of the project. */

/** One import or re-export. `path` is the file it means inside the project, `library` the package outside of it. */
export interface Import {
  readonly line: number
  readonly specifier: string
  readonly path: string | null
  readonly library: string | null
  readonly typesOnly: boolean
}

/** Something that a file says on a line: a literal text, or a name that it takes from its surroundings. */
export interface Mention {
  readonly line: number
  readonly text: string
}

/** A TypeScript file by its path from the root of the project, with `/` on every system. */
export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
  readonly texts: readonly Mention[]
  readonly names: readonly Mention[]
}

/** A place where a rule is broken, and what is wrong there. */
export interface Breach {
  readonly path: string
  readonly line: number
  readonly what: string
}

/** A rule with its reason and the way out, both shown to whoever breaks it. */
export interface Rule {
  readonly name: string
  readonly because: string
  readonly instead: string
  readonly breaches: (modules: readonly Module[]) => Breach[]
}
