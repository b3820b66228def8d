/**
 * A naive order, written from the domain and not from the engine: who comes before whom is asked pair by pair, and the
 * one that nobody comes before is taken, again and again.
 */
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Orderable } from '../../../../shared/domain/order/participants.ts';

export type NaiveRule = 'alphabetical' | 'from_drawn_state' | 'by_confirmation' | 'by_joining';

export function naiveOrder(
  rule: NaiveRule,
  all: readonly Orderable[],
  { on, drawnId, language }: { on: string; drawnId: string | null; language: Language },
): string[] {
  const left = [...all];
  const order: Orderable[] = [];
  while (left.length > 0) {
    const first = left.findIndex((one) => left.every((other) => other === one || precedes(one, other)));
    if (first < 0) throw new Error('a pair precedes each other');
    order.push(...left.splice(first, 1));
  }
  return order.map(({ id }) => id);

  function precedes(a: Orderable, b: Orderable): boolean {
    const [seatA, seatB] = [seat(a, on), seat(b, on)];
    if (seatA !== seatB) return seatA < seatB;
    if (rule === 'from_drawn_state' && seatA === seat(leading(), on)) {
      const drawn = all.find(({ id }) => id === drawnId);
      if (drawn && seat(drawn, on) === seatA) {
        const [beforeA, beforeB] = [isNamedBefore(a, drawn), isNamedBefore(b, drawn)];
        if (beforeA !== beforeB) return beforeB;
      }
    }
    if (rule === 'by_confirmation' || rule === 'by_joining') {
      const day = (one: Orderable) => (rule === 'by_joining' ? one.joinedOn : one.confirmedOn) ?? 'never';
      if (day(a) !== day(b)) return day(a) < day(b);
    }
    return isNamedBefore(a, b);
  }

  /** Of those present, one whom nobody outranks. */
  function leading(): Orderable {
    const [first, ...rest] = all;
    if (!first) throw new Error('nobody leads nobody');
    return rest.reduce((best, one) => (seat(one, on) < seat(best, on) ? one : best), first);
  }

  function isNamedBefore(a: Orderable, b: Orderable): boolean {
    const byName = compareIn(language, named(a, language), named(b, language));
    return byName === 0 ? a.id < b.id : byName < 0;
  }
}

/** Where somebody sits: a word that sorts. */
function seat({ participantKind, coalitionStatus, iso3, unStatus }: Orderable, on: string): string {
  const isObserver = coalitionStatus === 'observer' || coalitionStatus === 'partner';
  const place = coalitionStatus === 'member' ? '1 member' : isObserver ? '2 observer' : '3 other';
  if (participantKind === 'organization') return `9 organization, ${place}`;
  const isAmongMembers = unStatus !== 'observer' || (iso3 === 'PSE' && on >= '2024-09-10');
  return `${place}, ${isAmongMembers ? 'a' : 'b'}`;
}

const NO_MARKS = new Intl.Collator('fr', { ignorePunctuation: true });

function compareIn(language: Language, a: string, b: string): number {
  // French goes letter by letter; the others word by word.
  if (language === 'fr') return NO_MARKS.compare(a, b);
  const locale = language === 'zh' ? 'zh-u-co-pinyin' : language;
  const words = (name: string) =>
    name
      .replace(/[()’'\-–—.,]+/gu, ' ')
      .replace(/ +/gu, ' ')
      .trim();
  return new Intl.Collator(locale).compare(words(a), words(b));
}

/** A name without what the language does not count. */
function named({ shortName }: Orderable, language: Language): string {
  const name = shortName[language] ?? '';
  if (language === 'zh') return name.replace('秘鲁', '毕鲁');
  if (language !== 'ar') return name;
  return (name.startsWith('ال') ? name.slice(2) : name).replaceAll(/[آأإ]/gu, 'ا');
}
