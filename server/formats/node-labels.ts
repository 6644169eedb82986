/** What fields are called in GraphML, GEXF and Cytoscape JSON. */

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

/** A property that is called like a field of the format has `own:` before its name. */
export const fromFieldName = (field: string): string => (field.startsWith('own:') ? field.slice(4) : field)
