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

/** The text in pieces of one script, in the order in which they are read; spaces stay with what stands before them. */
export function splitScripts(text: string): readonly { readonly text: string; readonly script: Script }[] {
  if (!NOT_PLAIN.test(text)) return [{ text, script: 'plain' }]
  const pieces: { text: string; script: Script }[] = []
  for (const sign of text) {
    const last = pieces.at(-1)
    const script = /\s/u.test(sign) ? (last?.script ?? 'plain') : scriptOf(sign)
    if (last?.script === script) last.text += sign
    else pieces.push({ text: sign, script })
  }
  return pieces
}
