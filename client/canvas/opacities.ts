/** How much is left of what steps back, from 0 to 1. */

/** While something else is under the pointer. */
export const FADED = 0.25

/** What a panel does not mean, or the filter leaves out. */
export const DIMMED = 0.15
