/** How each engine cuts a statement into words, where the two differ. Found out by trying; docs/guard.md has the table. */

export type EngineName = 'embedded' | 'neo4j'

export interface LexicalRules {
  /** White space beside space, tab, line feed and carriage return, which both engines have. */
  readonly furtherSpaces: ReadonlySet<number>
  /** A lone carriage return ends a comment of a line, as a line feed does. */
  readonly returnEndsComment: boolean
  /** `\uXXXX` becomes its character before anything else is read, in strings, names and comments too. */
  readonly decodesFirst: boolean
  /** A name in back-quotes writes a back-quote twice; where not, its first back-quote ends it. */
  readonly doublesBackQuotes: boolean
}

/** What Java calls white space: separators but for the non-breaking ones that Neo4j adds, and some control characters. */
const JAVA_SPACES = [
  0x0b, 0x0c, 0x1c, 0x1d, 0x1e, 0x1f, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  // The spaces of different widths.
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
]

export const LEXICAL_RULES: Readonly<Record<EngineName, LexicalRules>> = {
  neo4j: {
    furtherSpaces: new Set(JAVA_SPACES),
    returnEndsComment: true,
    decodesFirst: true,
    doublesBackQuotes: true,
  },
  embedded: {
    furtherSpaces: new Set(),
    returnEndsComment: false,
    decodesFirst: false,
    doublesBackQuotes: false,
  },
}
