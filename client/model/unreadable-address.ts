/** Thrown while an address is read, with the second half of a sentence that says what is wrong with it. */
export class UnreadableAddress extends Error {}
