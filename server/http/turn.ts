/** Lets one do something at a time; the next one is told so instead of waiting without end. */
export interface Turn {
  /** A function that ends the turn; null while somebody else has it. */
  take(): (() => void) | null
}

export function openTurn(): Turn {
  let taken = false
  return {
    take() {
      if (taken) return null
      taken = true
      return () => {
        taken = false
      }
    },
  }
}
