/** The end of a period as statements compare it. */

/** `2022` as an end covers all of that year: every longer date of it comes before this in the order of texts. */
export const endOf = (date: string | null | undefined): string => `${date ?? ''}~`
