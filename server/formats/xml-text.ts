/** Text as it stands in XML, between tags and in attributes alike. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // Readers would take these for spaces in an attribute.
  ['\n', '&#10;'],
  ['\t', '&#9;'],
])

/** Expects tidied text. */
export const xmlText = (text: string): string => text.replace(/[&<>"\n\t]/g, (sign) => NAMED.get(sign) ?? sign)
