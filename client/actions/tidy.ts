/** Lays out what is shown anew, in the usual way. */
import { layOut } from './lay-out.ts'

export async function tidy(): Promise<void> {
  await layOut('organic')
}
