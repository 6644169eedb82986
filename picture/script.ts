/** Which of the pictures' fonts a sign is written in: Inter, or Noto Sans for Arabic or Chinese. */

export type Script = 'plain' | 'arabic' | 'chinese'

const ARABIC = /\p{Script=Arabic}/u
/** With the signs that Chinese and Japanese share with nobody, such as 、 and ー. */
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u30ff\uff00-\uffef]/u
const NOT_PLAIN = new RegExp(`${ARABIC.source}|${CHINESE.source}`, 'u')

export function scriptOf(sign: string): Script {
  if (ARABIC.test(sign)) return 'arabic'
  return CHINESE.test(sign) ? 'chinese' : 'plain'
}

/** The scripts of a text; `plain` is always among them. */
export function scriptsIn(text: string): ReadonlySet<Script> {
  const scripts = new Set<Script>(['plain'])
  if (ARABIC.test(text)) scripts.add('arabic')
  if (CHINESE.test(text)) scripts.add('chinese')
  return scripts
}

/** Signs that are in every font and belong to the words around them. */
const COMMON = /^[\s\p{P}\p{N}]+$/u

/**
 * The text in pieces of one script, in the order in which they are read. Spaces
 * stay with what stands before them, points and figures with what is on both sides.
 */
export function splitScripts(text: string): readonly { readonly text: string; readonly script: Script }[] {
  if (!NOT_PLAIN.test(text)) return [{ text, script: 'plain' }]
  const pieces: { text: string; script: Script }[] = []
  for (const sign of text) {
    const script = /\s/u.test(sign) ? (pieces.at(-1)?.script ?? 'plain') : scriptOf(sign)
    const [earlier, last] = [pieces.at(-2), pieces.at(-1)]
    if (last?.script === script) last.text += sign
    else if (earlier?.script === script && last !== undefined && COMMON.test(last.text)) {
      pieces.pop()
      earlier.text += last.text + sign
    } else pieces.push({ text: sign, script })
  }
  return pieces
}
