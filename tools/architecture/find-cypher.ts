/** Tells Cypher text from other text. */
import type { Mention } from './module.ts'

/**
 * Beginnings and clauses that Cypher has and neither prose nor other code
 * does. Key words in capitals or lower case, since Cypher minds neither.
 */
const CLAUSES = [
  /\b(?:OPTIONAL\s+)?MATCH\s+(?:\w+\s*=\s*)?(?:shortestPath|allShortestPaths)?\s*\(/i,
  /\b(?:MERGE|CREATE)\s*\(\s*\w*\s*(?::|\{|\))/i,
  /\bUNWIND\s+(?:\$\w+|[\w.]+(?:\([^)]*\))?|\[[^\]]*\])\s+AS\s+\w+/i,
  /\bDETACH\s+DELETE\s+\w/i,
  /\bCREATE\s+(?:CONSTRAINT|(?:RANGE\s+|TEXT\s+|FULLTEXT\s+)?INDEX)\b[\s\S]*?\bFOR\s*\(/i,
  /\bCALL\s+(?:db|dbms|apoc|gds|tx)\.\w+/i,
  /\bLOAD\s+CSV\s+(?:WITH|FROM)\b/i,
  /^\s*RETURN\s+\S+(?:\s+AS\s+\w+)?\s*;?\s*$/,
  /\bRETURN\s+(?:DISTINCT\s+)?\w+(?:\.\w+)?(?:\s*\{[^}]*\})?\s+(?:AS\s+\w+|ORDER\s+BY|LIMIT)\b/,
  /\)\s*<?-\s*\[[^\]]*\]\s*->?\s*\(/,
]

/** The texts that hold Cypher, cut to their beginning for a message. */
export function findCypher(texts: readonly Mention[]): Mention[] {
  return texts
    .filter(({ text }) => CLAUSES.some((clause) => clause.test(text)))
    .map(({ line, text }) => ({ line, text: text.trim().replace(/\s+/g, ' ').slice(0, 60) }))
}
