/** Which schema of FollowTheMoney an entity or a link becomes, and back: the tables of docs/data.md. */

/** What something can be, from the general to the special; an organisation is somebody too. */
export type FtmRange = 'Thing' | 'LegalEntity' | 'Person' | 'Organization' | 'Asset'

export interface EntitySchema {
  /** What an entity of the schema is besides, so that it can be the end of a link. */
  readonly is: readonly FtmRange[]
  /** The entity type that a line without one of its own becomes. */
  readonly type: string
  /** FollowTheMoney's name by our property's. */
  readonly properties: Readonly<Record<string, string>>
}

const COUNTRY = { country: 'country' }
const ORGANISATION = { kind: 'classification', ...COUNTRY }

export const ENTITY_SCHEMATA: Readonly<Record<string, EntitySchema>> = {
  Person: {
    is: ['Thing', 'LegalEntity', 'Person'],
    type: 'Person',
    properties: { born: 'birthDate', occupation: 'position', nationality: 'nationality' },
  },
  Organization: { is: ['Thing', 'LegalEntity', 'Organization'], type: 'Organisation', properties: ORGANISATION },
  Company: { is: ['Thing', 'LegalEntity', 'Organization', 'Asset'], type: 'Organisation', properties: ORGANISATION },
  PublicBody: { is: ['Thing', 'LegalEntity', 'Organization'], type: 'PublicBody', properties: ORGANISATION },
  Event: {
    is: ['Thing'],
    type: 'Event',
    properties: { start: 'startDate', end: 'endDate', place: 'location' },
  },
  LegalEntity: { is: ['Thing', 'LegalEntity'], type: 'LegalEntity', properties: COUNTRY },
  Asset: { is: ['Thing', 'Asset'], type: 'Asset', properties: COUNTRY },
  Airplane: { is: ['Thing', 'Asset'], type: 'Airplane', properties: COUNTRY },
  RealEstate: { is: ['Thing', 'Asset'], type: 'RealEstate', properties: COUNTRY },
  Vehicle: { is: ['Thing', 'Asset'], type: 'Vehicle', properties: COUNTRY },
  Vessel: { is: ['Thing', 'Asset'], type: 'Vessel', properties: COUNTRY },
}

/** Properties whose values FollowTheMoney wants as codes of countries. */
export const COUNTRY_PROPERTIES: ReadonlySet<string> = new Set(['country', 'nationality'])

export interface LinkSchema {
  readonly schema: string
  /** The link types that become this schema; the first is what a line without a type of its own becomes. */
  readonly types: readonly string[]
  /** The property that names the link's beginning, and what may stand there; then the same for its end. */
  readonly from: readonly [property: string, range: FtmRange]
  readonly to: readonly [property: string, range: FtmRange]
  /** Where the link's role goes; null when the schema has no place for it. */
  readonly role: string | null
}

/** The last takes any link. A schema that stands here twice is read as its first row says. */
export const LINK_SCHEMATA: readonly LinkSchema[] = [
  {
    schema: 'Employment',
    types: ['EMPLOYED_BY'],
    from: ['employee', 'Person'],
    to: ['employer', 'Organization'],
    role: 'role',
  },
  {
    schema: 'Membership',
    types: ['MEMBER_OF'],
    from: ['member', 'LegalEntity'],
    to: ['organization', 'Organization'],
    role: 'role',
  },
  {
    schema: 'Directorship',
    types: ['DIRECTOR_OF', 'LEADS'],
    from: ['director', 'LegalEntity'],
    to: ['organization', 'Organization'],
    role: 'role',
  },
  { schema: 'Ownership', types: ['OWNS'], from: ['owner', 'LegalEntity'], to: ['asset', 'Asset'], role: 'role' },
  {
    schema: 'Family',
    types: ['RELATIVE_OF', 'CHILD_OF', 'SPOUSE_OF'],
    from: ['person', 'Person'],
    to: ['relative', 'Person'],
    role: 'relationship',
  },
  {
    schema: 'Family',
    types: ['PARENT_OF'],
    from: ['relative', 'Person'],
    to: ['person', 'Person'],
    role: 'relationship',
  },
  {
    schema: 'Associate',
    types: ['ASSOCIATE_OF', 'KNOWS'],
    from: ['person', 'Person'],
    to: ['associate', 'Person'],
    role: 'relationship',
  },
  {
    schema: 'Representation',
    types: ['REPRESENTS'],
    from: ['agent', 'LegalEntity'],
    to: ['client', 'LegalEntity'],
    role: 'role',
  },
  {
    schema: 'Succession',
    types: ['SUCCESSOR_OF'],
    from: ['successor', 'LegalEntity'],
    to: ['predecessor', 'LegalEntity'],
    role: 'role',
  },
  {
    schema: 'Payment',
    types: ['PAID'],
    from: ['payer', 'LegalEntity'],
    to: ['beneficiary', 'LegalEntity'],
    role: 'purpose',
  },
  { schema: 'Debt', types: ['OWES'], from: ['debtor', 'LegalEntity'], to: ['creditor', 'LegalEntity'], role: null },
]

export const ANY_LINK: LinkSchema = {
  schema: 'UnknownLink',
  types: ['RELATED_TO'],
  from: ['subject', 'Thing'],
  to: ['object', 'Thing'],
  role: 'role',
}
