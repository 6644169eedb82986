/**
 * The link types that Entourage has words for, read in both directions. A case
 * may use any other type; it is then shown by its own name.
 */

/** What stands between two names: `forward` reads from → to, `backward` to → from. */
export interface LinkWords {
  readonly forward: string
  readonly backward: string
}

const words = (forward: string, backward: string): LinkWords => ({ forward, backward })

// In the past tense where a link has a period: whether it lasts to this day is for its dates to say.
export const linkWordsTable: ReadonlyMap<string, LinkWords> = new Map([
  ['ABOUT', words('is about', 'is the subject of')],
  ['ACCUSES', words('accused', 'was accused by')],
  ['ASSOCIATE_OF', words('is an associate of', 'is an associate of')],
  ['ATTENDED', words('attended', 'was attended by')],
  ['CALLS_ON', words('called on', 'was called on by')],
  ['CHARGED', words('brought charges against', 'was charged by')],
  ['CHILD_OF', words('is a child of', 'is a parent of')],
  ['COMMANDS', words('was in command of', 'was commanded by')],
  ['COMMENTED_ON', words('commented on', 'was commented on by')],
  ['CONTACTED', words('contacted', 'was contacted by')],
  ['CONTROLS', words('controlled', 'was controlled by')],
  ['CONVICTED', words('convicted', 'was convicted by')],
  ['CRITICISES', words('criticised', 'was criticised by')],
  ['DEPUTY_OF', words('was deputy to', 'had as deputy')],
  ['DETAINED', words('detained', 'was detained by')],
  ['DIRECTOR_OF', words('was a director of', 'had as a director')],
  ['EMPLOYED_BY', words('worked for', 'employed')],
  ['FOUNDED', words('founded', 'was founded by')],
  ['FUNDS', words('funded', 'was funded by')],
  ['HELD', words('held', 'was held by')],
  ['HOLDS_OFFICE_IN', words('held office in', 'had in office')],
  ['INFLUENCED', words('influenced', 'was influenced by')],
  ['INTERVIEWED', words('interviewed', 'was interviewed by')],
  ['INVESTIGATES', words('investigated', 'was investigated by')],
  ['KNOWS', words('knows', 'knows')],
  ['LEADS', words('led', 'was led by')],
  ['LOCATED_IN', words('is located in', 'is the location of')],
  ['MEMBER_OF', words('was a member of', 'had as a member')],
  ['MET', words('met', 'met')],
  ['NEIGHBOUR_OF', words('is a neighbour of', 'is a neighbour of')],
  ['OBTAINED', words('obtained', 'was obtained by')],
  ['OPPOSES', words('opposed', 'was opposed by')],
  ['ORGANISED', words('organised', 'was organised by')],
  ['OWES', words('owed', 'was owed by')],
  ['OWNS', words('owned', 'was owned by')],
  ['PAID', words('paid', 'was paid by')],
  ['PARENT_OF', words('is a parent of', 'is a child of')],
  ['PARTICIPATED_IN', words('was involved in', 'involved')],
  ['PART_OF', words('was part of', 'included')],
  ['PROTECTS', words('protected', 'was protected by')],
  ['PUBLISHED', words('published', 'was published by')],
  ['RELATED_TO', words('is linked to', 'is linked to')],
  ['RELATIVE_OF', words('is a relative of', 'is a relative of')],
  ['REPORTED_ON', words('reported on', 'was reported on by')],
  ['REPRESENTS', words('represented', 'was represented by')],
  ['REPRINTED', words('reprinted', 'was reprinted by')],
  ['REVIEWED', words('reviewed', 'was reviewed by')],
  ['SANCTIONED', words('put sanctions on', 'was put under sanctions by')],
  ['SENTENCED', words('sentenced', 'was sentenced by')],
  ['SERVED', words('served', 'was served by')],
  ['SHARED_WITH', words('shared material with', 'received material from')],
  ['SPEAKS_FOR', words('speaks for', 'speaks through')],
  ['SPOKE_TO', words('spoke to', 'heard from')],
  ['SPOUSE_OF', words('is married to', 'is married to')],
  ['STUDIED_AT', words('studied at', 'taught')],
  ['SUCCESSOR_OF', words('succeeded', 'was succeeded by')],
  ['SUPPORTS', words('supported', 'was supported by')],
  ['TRACKED', words('tracked', 'was tracked by')],
  ['UNKNOWN_LINK', words('is linked to', 'is linked to')],
  ['VERIFIED', words('verified', 'was verified by')],
  ['WANTED_BY', words('was wanted by', 'listed as wanted')],
  ['WITNESSED', words('witnessed', 'was witnessed by')],
  ['WORKED_ON', words('worked on', 'was worked on by')],
  ['WROTE', words('wrote', 'was written by')],
])
