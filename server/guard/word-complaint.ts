/** Says why a word that is not among the reading ones is refused: the common ones by what they would do. */
import { type Complaint, type RefusalCode, show } from './refusal.ts'

type Why = readonly [code: RefusalCode, words: string, reason: (word: string) => string]

const WHYS: readonly Why[] = [
  [
    'writes',
    'CREATE MERGE SET DELETE DETACH NODETACH REMOVE INSERT FOREACH',
    (word) => `${word} would change the data. Statements only read here.`,
  ],
  [
    'reaches-out',
    'LOAD COPY IMPORT EXPORT',
    (word) => `${word} would reach for a file or an address. Statements only read the graph here.`,
  ],
  [
    'administers',
    'SHOW TERMINATE DROP ALTER RENAME GRANT DENY REVOKE ENABLE DISABLE STOP DEALLOCATE REALLOCATE DRYRUN',
    (word) => `${word} concerns the database itself. Statements only read the graph here.`,
  ],
  [
    'transaction',
    'BEGIN COMMIT ROLLBACK START SESSION',
    (word) => `${word} would steer a transaction, which the server does by itself.`,
  ],
  ['prefix', 'EXPLAIN PROFILE CYPHER', (word) => `${word} in front is left to the server. Give the statement alone.`],
  ['other-graph', 'USE', (word) => `${word} would go to another graph. Statements only read this one.`],
]

const COMPLAINTS: ReadonlyMap<string, Why> = new Map(
  WHYS.flatMap((why) => why[1].split(' ').map((word): [string, Why] => [word, why])),
)

const NO_READING_WORD =
  'is not among the words that statements are made of here. They read with MATCH, OPTIONAL MATCH, WHERE, UNWIND, CALL, WITH, RETURN, ORDER BY, SKIP, LIMIT and UNION.'

/** For a word where a clause or an operator would have to stand. */
export const complainOfWord = (text: string): Complaint => {
  const why = COMPLAINTS.get(text.toUpperCase())
  if (why !== undefined) return { code: why[0], reason: why[2](show(text)) }
  return { code: 'unexpected', reason: `${show(text)} ${NO_READING_WORD}` }
}
