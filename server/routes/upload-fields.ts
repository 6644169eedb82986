/** What the options of an upload mean, for the OpenAPI document. */
export const UPLOAD_FIELDS = {
  id: 'The id of the case.',
  title: 'The title of the case, for files that say none.',
  mapping:
    'Which column of a table means what, when the guess is not right: one mapping for every table, or “tables” with one for each by the name of its file.',
  modified: 'The day on which each file was last changed (2026-11-21), by its name: the date of the source that it is.',
  same: 'For an entity in the files (by its id) the id of the entity in the store that it is.',
  replace: 'False refuses a case whose id is there already, instead of making it what the files say.',
  list: 'Of what the report lists more than the first thousand: `problems`, or `all`, which is records by name too; otherwise `first`.',
} as const
