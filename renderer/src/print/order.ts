import type { PrintedOrder } from '../../../shared/contract/printed.ts';
import { listed, sentences } from '../../../shared/domain/languages.ts';
import { longDate } from '../../../shared/papers/format.ts';
import type { Words } from '../../../shared/papers/words.ts';

/** The rule by which a list is ordered and how its language goes about it: at the foot of each page. */
export function orderRule({ rule, lot }: PrintedOrder, { t, say, catalogue, language }: Words): string {
  return sentences(language, [
    say(catalogue.paper.order[rule], { drawn: lot?.first ?? '', lot: lot?.seed ?? '' }),
    rule === 'by_lot' ? '' : t('collation'),
    t('sections'),
  ]);
}

/** What else the order rests on, once, after the list: where States sit that are no Members, who drew the lot, the exceptions. */
export function orderNotes({ nonMembers, lot, exceptions }: PrintedOrder, words: Words): string[] {
  const { t, language } = words;
  const seats = nonMembers.map(({ name, isAmongMembers }) =>
    t(isAmongMembers ? 'seatedAmong' : 'seatedAfter', { name }),
  );
  const drawing =
    lot === null
      ? []
      : [
          t('lotDrawn', { title: lot.title, date: longDate(lot.drawnOn, language) }),
          byWhom(lot, words),
          lot.witnesses === null ? '' : t('lotBefore', { witnesses: lot.witnesses }),
        ];
  const decided = exceptions.map(({ name, after, reason }) =>
    after === null ? t('exceptionFirst', { name, reason }) : t('exceptionAfter', { name, after, reason }),
  );
  return [...seats, sentences(language, drawing), ...decided].filter(Boolean);
}

function byWhom({ person, office }: NonNullable<PrintedOrder['lot']>, { t, language }: Words): string {
  const name = person && (person.name || t('nameErased'));
  const who = listed(language, [name ?? '', office ?? ''].filter(Boolean));
  return who === '' ? '' : t('lotBy', { who });
}
