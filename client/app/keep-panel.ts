/**
 * Lets a panel select things without being replaced by the details panel,
 * which otherwise comes to the front with every new selection.
 */
let keeping = 0

/** Runs `work` while the panel in front stays in front, also when it takes a while. */
export async function keepPanel(work: () => void | Promise<void>): Promise<void> {
  keeping += 1
  try {
    await work()
  } finally {
    keeping -= 1
  }
}

export function isPanelKept(): boolean {
  return keeping > 0
}
