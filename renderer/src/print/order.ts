/** What a rule of order may name besides itself, where it was given none of it. */
export const NO_LOT = { drawn: '', lot: '' } as const;
