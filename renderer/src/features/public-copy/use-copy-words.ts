import { KINDS } from '../../../../shared/contract/kinds.ts';
import type { Gone, LeftOut } from '../../../../shared/contract/public-copy.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import {
  calendarDate,
  exactMoment,
  moment,
  useContractWords,
  useSpeech,
  useTexts,
} from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';

type Copy = Gone['copies'][number];

/** What is said of the things in a public copy. */
export function useCopyWords() {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const words = useContractWords();
  const zone = useHomeZone();
  const time = (instant: string): string => moment(language, instant, zone);
  const inCopy = ({ madeAt, handedTo }: Copy, said: (instant: string) => string): string =>
    handedTo === null
      ? t('publicCopy:inCopy', { time: said(madeAt) })
      : t('publicCopy:inCopyTo', { time: said(madeAt), who: handedTo });
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
    /** Of some copies, by the second where two would be called the same. */
    toldApart(copies: readonly Copy[]): (copy: Copy) => string {
      const seconds = (instant: string): string => exactMoment(language, instant, zone);
      return (copy) => {
        const short = inCopy(copy, time);
        const isShared = copies.some((other) => other.id !== copy.id && inCopy(other, time) === short);
        return isShared ? inCopy(copy, seconds) : short;
      };
    },
    why: ({ reason }: Gone): string =>
      reason === null ? t('publicCopy:deleted') : t(`publicCopy:reasons.${reason}`),
  };
}
