/** The small parts of an address: ids and lists of them. */
import { UnreadableAddress } from './unreadable-address.ts'

/** Percent-encoded, but readable: the slash and the colon mean nothing here. */
export const writeId = (id: string): string => encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':')

/** `name=a;b`, or nothing for no ids. */
export const writeIds = (name: string, ids: ReadonlySet<string>): readonly string[] =>
  ids.size === 0 ? [] : [`${name}=${[...ids].map(writeId).join(';')}`]

/** The items of a list, none for a part that is not there. */
export const itemsOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(';')

/** What `writeId` wrote. Throws UnreadableAddress. */
export function readId(text: string): string {
  const id = readText(text)
  if (id === '') throw new UnreadableAddress('it names an entity without an id')
  return id
}

/** Any percent-encoded text. Throws UnreadableAddress. */
export function readText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError)
      throw new UnreadableAddress(`“${text.slice(0, 60)}” is not percent-encoded as it should be`)
    throw error
  }
}
