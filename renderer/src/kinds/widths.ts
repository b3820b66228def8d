/** Widths of columns in lists, as a grid's tracks. */
export const WIDE = 'minmax(200px, 3fr)';
export const NAME = 'minmax(140px, 2fr)';
export const SHORT = 'minmax(96px, 1fr)';
export const COUNT = '88px';
/** A state with its mark, in any language. */
export const STATE = 'minmax(132px, 1fr)';
/** A day with its weekday and year, and two times. */
export const WHEN = '208px';
