/** A catalogue in another language: every key of the English one, each with a message of its own. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
