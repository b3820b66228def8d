import { rowsOnTwoSides, sidesOf } from '../../../shared/domain/country/two-sides.ts';
import type { Paper } from '../../../shared/domain/vocabulary.ts';

/** How a page about one participant is drawn so that it has room. */
export interface CountryFit {
  /** Of each list the rows that are shown. */
  readonly kept: readonly number[];
  /** A little closer, so that nothing goes over to another side for a few rows. */
  readonly isTight: boolean;
}

/** Pixels of a millimetre. */
const MM = 96 / 25.4;
/** Millimetres, without the margins of print.css. */
const ROOM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210 - 28, height: 297 - 34 },
  Letter: { width: 215.9 - 28, height: 279.4 - 34 },
};
/** Print rounds each row: what is measured on the screen may be a little higher there. */
const SPARE = 3 * MM;

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

/** Measures what is drawn whole, each list with the row under it that counts what is left out; null where it is no such page. */
export function fitCountry(main: HTMLElement, mores: readonly number[], paper: Paper): CountryFit | null {
  main.style.inlineSize = `${ROOM[paper].width}mm`;
  try {
    const loose = measured(main, mores, paper);
    if (loose === null) return null;
    const whole = loose.lists.map(({ rows }) => rows.length);
    if (sidesOf(loose.lists, whole, loose.sheet) === 1) return { kept: whole, isTight: false };
    main.classList.add('tight');
    const tight = measured(main, mores, paper) ?? loose;
    main.classList.remove('tight');
    if (sidesOf(tight.lists, whole, tight.sheet) === 1) return { kept: whole, isTight: true };
    return { kept: rowsOnTwoSides(loose.lists, loose.sheet), isTight: false };
  } finally {
    main.style.inlineSize = '';
  }
}

function measured(main: HTMLElement, mores: readonly number[], paper: Paper) {
  const table = main.querySelector('table');
  const [first] = table?.tBodies ?? [];
  if (!table || !first) return null;
  const lists = [...table.tBodies].map((body, at) => {
    const [heading, ...lines] = [...body.rows].map(heightOf);
    return { heading: heading ?? 0, rows: lines.slice(0, -1), more: mores[at] ?? 0 };
  });
  const height = ROOM[paper].height * MM - heightOf(table.tFoot) - SPARE;
  const above = first.getBoundingClientRect().top - main.getBoundingClientRect().top;
  return {
    lists,
    sheet: {
      first: height - above,
      next: height - heightOf(table.tHead),
      note: heightOf(first.rows.item(first.rows.length - 1)),
    },
  };
}
