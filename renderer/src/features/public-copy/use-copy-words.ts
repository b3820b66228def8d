import { KINDS } from '../../../../shared/contract/kinds.ts';
import type { Gone, LeftOut } from '../../../../shared/contract/public-copy.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { calendarDate, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';

type Copy = Gone['copies'][number];

/** What is said of the things in a public copy. */
export function useCopyWords() {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const words = useContractWords();
  const zone = useHomeZone();
  const time = (instant: string): string => moment(language, instant, zone);
  const day = (until: string): string => (until.length === 10 ? calendarDate(language, until) : time(until));
  return {
    /** What a thing is; one that a newer program has recorded by its own name. */
    kind: (kind: string): string => (isOneOf(KINDS, kind) ? words.kind(kind) : kind),
    kinds: (kind: string): string => (isOneOf(KINDS, kind) ? words.kinds(kind) : kind),
    leftOut({ title, of, until }: LeftOut): string {
      const parts = [
        say(title),
        of === null ? '' : t('publicCopy:of', { title: say(of) }),
        until === null ? '' : t('publicCopy:until', { time: day(until) }),
      ];
      return parts.filter(Boolean).join(' · ');
    },
    since: ({ madeAt, handedTo }: Copy): string =>
      handedTo === null
        ? t('publicCopy:since', { time: time(madeAt) })
        : t('publicCopy:sinceTo', { time: time(madeAt), who: handedTo }),
    inCopy: ({ madeAt, handedTo }: Copy): string =>
      handedTo === null
        ? t('publicCopy:inCopy', { time: time(madeAt) })
        : t('publicCopy:inCopyTo', { time: time(madeAt), who: handedTo }),
    why: ({ reason }: Gone): string =>
      reason === null ? t('publicCopy:deleted') : t(`publicCopy:reasons.${reason}`),
  };
}
