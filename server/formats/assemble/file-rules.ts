/** How the records of one file are taken. */
export interface FileRules {
  /** The file as it was given; an archive with all that it holds is one. */
  readonly file: string
  /** `keep`: ids hold beyond this case; `case`: they are the file's own, and the case's id goes before them. */
  readonly ids: 'case' | 'keep'
  /** The types of the file are taken as they are, not by what people call things. */
  readonly plainTypes: boolean
  /** Entities may come in several pieces that add to each other. */
  readonly pieces: boolean
  /**
   * What the end of a link is that no file lists: a mistake; something known by
   * its id alone; or, in a table, the name of an entity, listed elsewhere or new.
   */
  readonly unknownEnds: 'refuse' | 'name-by-id' | 'by-name'
  /** The ends were said to be new entities of a type, whatever else is listed. */
  readonly newEnds: boolean
}
