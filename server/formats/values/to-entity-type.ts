/** Turns what a file calls a kind of thing into the name of an entity type. */
import anyAscii from 'any-ascii'
import { EntityType } from '../../../contract/values.ts'
import { RESERVED_TYPES } from '../../cases/file-formats.ts'
import { foldName } from '../../names/fold-name.ts'

/** Words for the three types that every case has, in several languages and numbers. */
const WORDS: Readonly<Record<string, string>> = {
  Person:
    'person people persons individual individuals human man woman natural-person personen mensch personne personnes homme femme persona personas hombre mujer персона человек лицо физлицо люди persoana pessoa osoba',
  Organisation:
    'organisation organisations organization organizations org company companies firm corporation business legal-entity legalentity institution firma unternehmen organisationen société societe entreprise organisme empresa empresas compañía sociedad organización организация компания фирма предприятие юрлицо учреждение organização organizzazione azienda organizacja',
  Event:
    'event events ereignis ereignisse veranstaltung événement evenement événements evento eventos suceso событие события мероприятие wydarzenie',
}

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.split(' ').map((word) => [foldName(word), type] as const)),
)

/** The type that this is a word for; null when it is for none of those that every case has. */
export const typeForWord = (word: string): string | null => BY_WORD.get(foldName(word)) ?? null

/**
 * Returns a name in PascalCase; null for a text that holds no letter or digit.
 * `natural person` is a `Person`, `cargo ship` a `CargoShip`, `7` a `Type7`,
 * and a name that the store uses itself gets an end (`SourceThing`).
 */
export function toEntityType(written: string): string | null {
  const known = BY_WORD.get(foldName(written))
  if (known !== undefined) return known
  const words = anyAscii(written)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const joined = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')
  if (joined === '') return null
  const type = (/^[0-9]/.test(joined) ? `Type${joined}` : joined).slice(0, 60)
  const named = RESERVED_TYPES.has(type) ? `${type}Thing` : type
  return EntityType.safeParse(named).success ? named : null
}
