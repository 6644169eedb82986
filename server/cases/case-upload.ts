/** The files of a case folder by name, as text. */
export interface CaseUpload {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
}
