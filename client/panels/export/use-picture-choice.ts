/** What is chosen of a picture to save, remembered in this browser. */
import { useState } from 'react'
import { type PictureChoice, readPictureChoice } from '../../store/picture-choice.ts'

const KEY = 'entourage-picture'

export function usePictureChoice(): readonly [PictureChoice, (change: Partial<PictureChoice>) => void] {
  const [choice, setChoice] = useState(() => readPictureChoice(recall()))
  const change = (part: Partial<PictureChoice>): void => {
    const next = { ...choice, ...part }
    setChoice(next)
    remember(JSON.stringify(next))
  }
  return [choice, change]
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Without storage it is forgotten with the page.
  }
}
