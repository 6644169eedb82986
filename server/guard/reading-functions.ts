/** The functions that are known to only read: built into the engine, with no way to a file, an address or another graph. */
import type { EngineName } from './lexical-rules.ts'

const OF_BOTH = `
  all any none single exists coalesce endNode head id elementId last length nullIf properties size startNode timestamp
  toBoolean toFloat toInteger type char_length
  avg collect count max min percentileCont percentileDisc stDev stDevP sum
  keys labels nodes range reduce relationships reverse tail
  abs ceil floor rand round sign e exp log log10 sqrt acos asin atan atan2 cos degrees pi radians sin tan
  left lower lTrim normalize replace right rTrim split substring toLower toString toUpper trim upper
  date datetime localdatetime localtime time duration
  shortestPath allShortestPaths`

const OF_NEO4J = `
  isEmpty isNaN character_length valueType randomUUID
  toBooleanOrNull toFloatOrNull toIntegerOrNull toStringOrNull toBooleanList toFloatList toIntegerList toStringList
  cosh cot coth haversin sinh tanh btrim
  date.realtime date.statement date.transaction date.truncate
  datetime.realtime datetime.statement datetime.transaction datetime.truncate
  datetime.fromepoch datetime.fromepochmillis
  localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
  localtime.realtime localtime.statement localtime.transaction localtime.truncate
  time.realtime time.statement time.transaction time.truncate
  duration.between duration.inDays duration.inMonths duration.inSeconds
  point point.distance point.withinBBox vector.similarity.cosine vector.similarity.euclidean`

const OF_EMBEDDED = 'ceiling ln pow power now current_date toDate toList string_join edges'

const toNames = (written: string): string[] => written.toLowerCase().trim().split(/\s+/)

/** Names in lower case, since both engines find their own functions in any case. */
export const READING_FUNCTIONS: Readonly<Record<EngineName, ReadonlySet<string>>> = {
  neo4j: new Set([...toNames(OF_BOTH), ...toNames(OF_NEO4J)]),
  embedded: new Set([...toNames(OF_BOTH), ...toNames(OF_EMBEDDED)]),
}

/** The procedures that may be called, with both engines alike: what the data consist of, and nothing else. */
export const READING_PROCEDURES: ReadonlySet<string> = new Set(
  ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'].map((name) => name.toLowerCase()),
)
