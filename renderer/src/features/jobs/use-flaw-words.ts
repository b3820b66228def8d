import type { Flaw } from '../../../../shared/contract/flaws.ts';
import { fieldsOf } from '../../../../shared/contract/kinds.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useShownText } from '../../state/use-shown-text.ts';
import { useHomeZone } from '../../state/home-zone.ts';

/** What stands in a row beside its fields. */
const BESIDE = ['deleted', 'createdAt', 'changedAt'] as const;
const MOST_SHOWN = 200;

/** What a file says in two ways, in words. */
export function useFlawWords(): { subject: (flaw: Flaw) => string; said: (flaw: Flaw) => string } {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const words = useContractWords();
  const zone = useHomeZone();
  const shown = useShownText();

  /** As a person reads it; what is no value of the field, as it is. */
  function value({ kind, field }: Flaw, held: unknown): string {
    if (held === null || held === undefined || held === '') return t('shell:flaws.nothing');
    const isKnown = kind !== null && field in fieldsOf(kind);
    try {
      const text = isKnown ? shown(kind, field, held) : '';
      return (text || plain(held)).slice(0, MOST_SHOWN);
    } catch (error) {
      // A day that is none, say.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      return plain(held).slice(0, MOST_SHOWN);
    }
  }

  function name({ kind, field }: Flaw): string {
    if (isOneOf(BESIDE, field)) return t(`shell:flaws.${field}`);
    return kind === null ? field : words.field(kind, field);
  }

  /** In a copy to share the history names nobody. */
  function saidOfDeed(deed: Flaw['deed']): string {
    const time = deed ? moment(language, deed.at, zone) : '';
    return deed?.actor
      ? t('shell:flaws.entry', { actor: deed.actor, time })
      : t('shell:flaws.entryOfNobody', { time });
  }

  return {
    subject: ({ kind, title, record }) =>
      kind === null || record === ''
        ? ''
        : t('shell:flaws.record', { kind: words.kind(kind), title: say(title) || record }),
    said(flaw) {
      const { what, kind, deed } = flaw;
      switch (what) {
        case 'value':
          return t('shell:flaws.value', {
            field: name(flaw),
            table: value(flaw, flaw.table),
            log: value(flaw, flaw.log),
          });
        case 'entry':
          return saidOfDeed(deed);
        case 'heads':
          return t('shell:flaws.heads', { field: name(flaw) });
        case 'search':
          return t(flaw.record === '' ? 'shell:flaws.searchIndex' : 'shell:flaws.search');
        case 'index':
          return kind === null
            ? t('shell:flaws.historyIndex')
            : t('shell:flaws.index', { kinds: words.kinds(kind) });
        default:
          return t(`shell:flaws.${what}`);
      }
    },
  };
}

function plain(held: unknown): string {
  return typeof held === 'string' ? held : JSON.stringify(held);
}
