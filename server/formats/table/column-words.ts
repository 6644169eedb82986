/** What the columns of tables are called, in English, German, French, Spanish, Russian and programs. */
import type { MappingField } from '../../../contract/mapping.ts'
import { foldName } from '../../names/fold-name.ts'

/** The surest word first. */
const WORDS: Readonly<Record<MappingField, string>> = {
  id: 'id|entity id|node id|link id|edge id|identifier|uid|uuid|key|kennung|schlüssel|nummer|nr|no|identifiant|identificador|clave|ид|идентификатор|номер|code|код|código',
  name: 'name|full name|caption|label|title|vollständiger name|bezeichnung|titel|nom|nom complet|dénomination|nombre|nombre completo|denominación|имя|фио|полное имя|название|наименование|nome',
  type: 'type|schema|kind|category|relation|relationship|relation type|link type|edge type|entity type|label type|typ|art|kategorie|beziehung|beziehungsart|verhältnis|catégorie|lien|nature du lien|tipo|categoría|relación|vínculo|тип|вид|связь|отношение|тип связи',
  aliases:
    'aliases|alias|also known as|aka|other names|other name|synonyms|auch bekannt als|andere namen|autres noms|otros nombres|también conocido como|псевдонимы|псевдоним|другие имена|также известен как',
  summary:
    'summary|description|about|beschreibung|zusammenfassung|description courte|résumé|descripción|resumen|описание|кратко',
  born: 'born|birth date|date of birth|dob|birthdate|birthday|geboren|geburtsdatum|geburtstag|né le|date de naissance|nacido|fecha de nacimiento|дата рождения|родился',
  from: 'from|source|src|origin|departure|from id|source id|person 1|person1|entity 1|entity1|node 1|start node|start id|subject|owner|payer|sender|von|quelle|ausgangspunkt|absender|person a|de|origine|émetteur|personne 1|origen|remitente|persona 1|от|от кого|источник|кто|субъект|отправитель|лицо 1',
  to: 'to|target|dst|destination|arrival|to id|target id|person 2|person2|entity 2|entity2|node 2|end node|end id|object|asset|beneficiary|receiver|recipient|zu|nach|ziel|an|empfänger|person b|à|vers|cible|destinataire|personne 2|a|hacia|destino|destinatario|persona 2|к|кому|цель|объект|получатель|лицо 2',
  role: 'role|position|function|job|job title|post|capacity|rolle|funktion|amt|tätigkeit|rôle|fonction|poste|rol|cargo|función|puesto|роль|должность|функция',
  start:
    'start|start date|begin|begins|since|from date|valid from|date|day|year|beginn|anfang|seit|von|ab|startdatum|datum|jahr|début|date de début|depuis|année|inicio|fecha de inicio|desde|fecha|año|начало|дата начала|с|дата|год',
  end: 'end|end date|until|to date|valid to|till|ende|bis|enddatum|fin|date de fin|jusqu’à|jusqu à|hasta|fecha de fin|final|конец|дата окончания|по|до|окончание',
  latitude: 'latitude|lat|breite|breitengrad|latitud|широта',
  longitude: 'longitude|lon|lng|long|länge|längengrad|longitud|долгота',
  source:
    'source|source url|url|link|evidence|reference|found in|quelle|beleg|fundstelle|référence|preuve|fuente|enlace|referencia|источник|ссылка',
}

/** Nouns for whoever stands in a column: two of them in a header are the two ends of links. */
const NOUNS: Readonly<Record<string, string>> = {
  Person:
    'person|people|employee|director|politician|member|official|manager|mitarbeiter|politiker|geschäftsführer|mitglied|direktor|personne|employé|dirigeant|directeur|membre|persona|empleado|funcionario|miembro|лицо|человек|сотрудник|директор|чиновник|член|физлицо',
  Organisation:
    'company|organisation|organization|employer|firm|institution|agency|party|bank|firma|unternehmen|arbeitgeber|behörde|partei|verein|société|entreprise|employeur|parti|association|empresa|sociedad|organización|empleador|partido|компания|организация|фирма|работодатель|учреждение|партия|юрлицо',
}

/** Nouns that say as well what whoever a row names is to them, and what that makes of the row's own name. */
const ROLES: readonly { readonly nouns: string; readonly link: string; readonly from: string }[] = [
  { nouns: 'employer|arbeitgeber|employeur|empleador|работодатель', link: 'EMPLOYED_BY', from: 'Person' },
  { nouns: 'party|partei|parti|partido|партия', link: 'MEMBER_OF', from: 'Person' },
]

/** Whoever gives: the other end is whoever else a column names, even where no word says that it gets something. */
const GIVERS = 'donor|contributor|sponsor|spender|geldgeber|donateur|mécène|donante|aportante|жертвователь|спонсор'

const toWords = (text: string): readonly string[] => text.split('|').map(plainHeader)

/** A header in one plain form: `Start_Date`, `startDate` and `START DATE` are one. */
export function plainHeader(header: string): string {
  return foldName(
    header
      .replace(/\ufeff/g, '')
      .replace(/([a-zа-я])([A-ZА-Я])/g, '$1 $2')
      .replace(/[_.:/()-]+/g, ' '),
  )
}

export const COLUMN_WORDS: Readonly<Record<MappingField, readonly string[]>> = Object.fromEntries(
  Object.entries(WORDS).map(([field, words]) => [field, toWords(words)]),
) as Record<MappingField, readonly string[]>

const NOUN_TYPES = new Map(
  Object.entries(NOUNS).flatMap(([type, words]) => toWords(words).map((word) => [word, type] as const)),
)

const ROLE_WORDS = new Map(
  ROLES.flatMap(({ nouns, link, from }) => toWords(nouns).map((word) => [word, { link, from }] as const)),
)

/** What a column called so says of whom a row names: “Employer” that they work for it. Null when it says nothing. */
export const nounRole = (header: string): { readonly link: string; readonly from: string } | null =>
  ROLE_WORDS.get(plainHeader(header)) ?? null

const GIVER_WORDS: ReadonlySet<string> = new Set(toWords(GIVERS))

/** Whether a column called so names whoever gives something to somebody. */
export const isGiver = (header: string): boolean => GIVER_WORDS.has(plainHeader(header))

/** The type of whoever a column called so names; null when it is no noun for anybody. */
export const nounType = (header: string): string | null => NOUN_TYPES.get(plainHeader(header)) ?? null
