/** Names of fields that GraphML, GEXF and Cytoscape JSON share, and how a property of one's own keeps clear of them. */

const TAKEN = new Set([
  'id',
  'label',
  'type',
  'aliases',
  'summary',
  'claims',
  'source',
  'target',
  'status',
  'voices',
  // Cytoscape takes it for the group that a node is in.
  'parent',
])

/** Where programs keep the name of a node, the surest first. */
export const NODE_LABELS: readonly string[] = [
  'label',
  'name',
  'Label',
  'Name',
  'title',
  'Title',
  'displayName',
  'caption',
]

const OWN = 'own:'

/** The name of a property as a field: `own:label` for one that a field has already. No property has a colon in its name. */
export const toFieldName = (property: string): string => (TAKEN.has(property) ? `${OWN}${property}` : property)

/** The property that a field is. */
export const fromFieldName = (field: string): string => (field.startsWith(OWN) ? field.slice(OWN.length) : field)
