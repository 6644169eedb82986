/** Puts an address that opens a question, filled in, on the clipboard. */
import { writeAskAddress } from '../model/ask/ask-address.ts'
import type { Question } from '../model/ask/question.ts'
import { showNotice } from '../store/show-notice.ts'
import { copyText } from './copy-text.ts'

export async function shareQuestion(question: Question): Promise<void> {
  const { origin, pathname } = window.location
  const isCopied = await copyText(`${origin}${pathname}#${writeAskAddress(question)}`)
  if (isCopied) showNotice('The address is copied. It opens this question filled in, and does not run it by itself.')
}
