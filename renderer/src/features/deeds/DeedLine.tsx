import { Undo2 } from 'lucide-react';
import type { ListedDeed } from '../../../../shared/contract/shapes/deeds.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, Span } from '../../ui/index.ts';
import { DeedLink } from './DeedLink.tsx';
import { useDeedSentence } from './use-deed-sentence.ts';
import { useTakeBack } from './use-take-back.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import './DeedLine.css';

/** One deed in a sentence, with where it happened, when, and its way back. */
export function DeedLine({
  deed,
  withDay = false,
  isBrief = false,
}: {
  readonly deed: ListedDeed;
  /** Where nothing else says on which day it was. */
  readonly withDay?: boolean;
  /** Why it stays as it is is left to the list of all deeds. */
  readonly isBrief?: boolean;
}) {
  const { t } = useTexts();
  const zone = useHomeZone();
  const sentence = useDeedSentence();
  const { refusal, takeBack } = useTakeBack(deed);
  return (
    <div className={deed.isTakenBack ? 'deed deed-off' : 'deed'}>
      <p className="deed-text">
        <DeedLink deed={deed}>{sentence(deed)}</DeedLink> <DeedDetails deed={deed} isBrief={isBrief} />
        {refusal !== null && (
          <span className="deed-refusal" role="alert">
            {t('history:refused', { why: refusal })}
          </span>
        )}
      </p>
      <span className="quiet">
        <Span start={deed.at} end={null} zone={zone} withDay={withDay} withYear={false} />
      </span>
      {deed.isTakenBack ? (
        <span className="quiet deed-end">{t('history:takenBack')}</span>
      ) : deed.undoable ? (
        <Button look="quiet" icon={Undo2} onPress={() => void takeBack()}>
          {t('records:takeBack')}
        </Button>
      ) : (
        <span />
      )}
    </div>
  );
}

/** In which fields a record was changed, or which others were; and why what was done stays. */
function DeedDetails({ deed, isBrief }: { readonly deed: ListedDeed; readonly isBrief: boolean }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { kind, fields, titles, count, undoable } = deed;
  const names = [...new Set(titles.map((title) => say(title) || t('states.untitled')))];
  const others = { names: listed(language, names.slice(1)), count: count - titles.length };
  // Several records of one name, as the steps of one State, are not so many names more.
  const isRepeating = names.length < titles.length;
  return (
    <span className="quiet">
      {count === 1 &&
        kind !== null &&
        listed(
          language,
          fields.map((field) => words.field(kind, field)),
        )}
      {names.length > 1 &&
        (others.count <= 0
          ? t('history:also', others)
          : t(isRepeating ? 'history:alsoOthers' : 'history:alsoMore', others))}
      {!undoable && !isBrief && ` ${t('history:stays')}`}
    </span>
  );
}
