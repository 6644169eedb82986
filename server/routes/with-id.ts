/** The parameters of an address that names one thing by its id. */
import { z } from 'zod'
import { Id } from '../../contract/values.ts'

export const WithId = z.object({ id: Id })
