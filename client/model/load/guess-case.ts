/** Guesses what a case is called from the names of its files. */

/** The parts of ids are kept short enough to be read. */
const LONGEST_ID = 60

/** `paths` are the files' names, with their folder where one was chosen: `Harbour/people.csv`. */
export function guessTitle(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.split('/').at(-2)
  const name =
    folder ?? first.replace(/(\.(csv|tsv|txt|json|jsonl|ndjson|ijson|graphml|xml|gexf|zip|gz|ftm|svg|png|pdf))+$/i, '')
  const words = name.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim()
  return words === '' ? 'My data' : words.charAt(0).toUpperCase() + words.slice(1)
}

/** An id made of a title: `Müller & Söhne 2019` → `muller-sohne-2019`. Letters of other scripts stay. */
export function toCaseId(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '')
  return id === '' ? 'case' : id
}

/** The id itself, or with the first number behind it that is free. */
export function freeCaseId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
