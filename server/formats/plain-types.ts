/** What is said of entities and links when neither a file nor a mapping says it. */
import { EntityType, LinkType } from '../../contract/values.ts'

/** What links are called when a table does not say. */
export const PLAIN_LINK = LinkType.parse('RELATED_TO')
/** What entities are when a file does not say. */
export const PLAIN_ENTITY = EntityType.parse('Thing')
