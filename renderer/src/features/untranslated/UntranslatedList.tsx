import { Link } from '@tanstack/react-router';
import { fieldsOf } from '../../../../shared/contract/kinds.ts';
import type { Untranslated } from '../../../../shared/contract/shapes/untranslated.ts';
import { directionOf, LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { languageName, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { openFold } from '../../state/folds.ts';
import './UntranslatedList.css';

interface UntranslatedListProps {
  /** The language of the paper or file. */
  readonly language: Language;
  readonly untranslated: readonly Untranslated[];
  /** Only their number is seen at first: where several languages are looked at. */
  readonly folded?: boolean;
}

/** What a paper or file says in another language than its own, each with the way to where it is entered. */
export function UntranslatedList({ language, untranslated, folded = false }: UntranslatedListProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken } = useSpeech();
  return LANGUAGES.map((instead) => {
    const shown = untranslated.filter((one) => one.language === instead);
    if (shown.length === 0) return null;
    const facts = {
      count: shown.length,
      language: languageName(spoken, language),
      instead: languageName(spoken, instead),
    };
    return (
      <details key={instead} className="untranslated" open={!folded}>
        <summary>{t('records:untranslated', facts)}</summary>
        <ul>
          {shown.map(({ kind, record, field, text }) => (
            <li key={`${kind} ${record} ${field}`}>
              <Link
                to="/records/$kind/$id"
                params={{ kind, id: record }}
                search={{ tab: 'overview' }}
                onClick={() => openFold(kind, fieldsOf(kind)[field]?.isLong ? 'rare' : 'names')}
              >
                <bdi lang={instead} dir={directionOf(instead)}>
                  {text}
                </bdi>
              </Link>{' '}
              <span className="quiet">
                {words.kind(kind)} · {words.field(kind, field)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
