import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { casFault, tidyCas } from '../../../../shared/domain/alerts/cas.ts';
import type { CoreKind } from '../kind.ts';
import { IS_RED, isKeptIn, MARKED_AS } from './kept-in.ts';

export const substance: CoreKind<'substance'> = {
  computed: {
    // The list goes out, and what is marked TLP:RED is in no count that does.
    alerts: `(SELECT count(*) FROM alert a, json_each(a.substance_ids) AS named
      WHERE a.deleted = 0 AND NOT ${IS_RED} AND named.value = substance.id)`,
    markedAs: MARKED_AS,
  },
  staysIn: isKeptIn,
  prepare(context, { synonyms, cas, convention, schedule, controlledSince, precursorOfIds }, previous) {
    const number = cas === null ? null : tidyCas(cas);
    if (number !== null && number !== previous?.cas) {
      refuseFalseCas(number);
      const other = context.find('substance', { cas: number }).find(({ id }) => id !== previous?.id);
      if (other) invalid(problem('cas', 'numberTaken', { number, title: other.name }));
    }
    if (convention === null && (schedule !== null || controlledSince !== null)) {
      invalid(problem('convention', 'required'));
    }
    return {
      cas: number,
      synonyms: linesOf(synonyms),
      precursorOfIds: [...new Set(precursorOfIds)].filter((id) => id !== previous?.id),
    };
  },
};

function refuseFalseCas(number: string): void {
  const fault = casFault(number);
  if (fault?.fault === 'form') invalid(problem('cas', 'casForm', { number }));
  if (fault?.fault === 'digit') {
    invalid(
      problem('cas', 'casDigit', { number, digit: number.slice(-1), expected: String(fault.expected) }),
    );
  }
}

/** Each name once, a line each; a list with semicolons comes from a spreadsheet. */
function linesOf(synonyms: string | null): string | null {
  const names = (synonyms ?? '').split(/[\n;]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))].join('\n') || null;
}
