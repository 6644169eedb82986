/** The name that is meant by a name as a statement writes it. */

/** Without the back-quotes, if it has any. */
export const toPlainName = (written: string): string =>
  written.startsWith('`') ? written.slice(1, -1).replaceAll('``', '`') : written
