import type { Letter } from '../../../../shared/contract/shapes/letters.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { DISPATCH_CHANNELS, type DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ManyField, Select } from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';

interface LetterFieldsProps {
  readonly letter: Letter;
  readonly channel: DispatchChannel;
  readonly onLanguage: (language: Language) => void;
  readonly onRecipients: (focalPointIds: readonly string[]) => void;
  readonly onChannel: (channel: DispatchChannel) => void;
}

const CHANNELS = DISPATCH_CHANNELS.filter((channel) => channel !== 'file');

/** To whom it goes, in which language and by which way; and, before that, who may know of it at all. */
export function LetterFields({ letter, channel, onLanguage, onRecipients, onChannel }: LetterFieldsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken, say } = useSpeech();
  const zone = useHomeZone();
  const { isConfidential, recipients, language, askedAt } = letter;
  const participant = say(letter.participant);
  return (
    <>
      {isConfidential && (
        <p className="letter-warning" role="note">
          {t('letters:confidential', { participant })}
        </p>
      )}
      <p className="quiet">
        {askedAt === null
          ? t('letters:neverAsked')
          : t('letters:asked', { time: moment(spoken, askedAt, zone) })}
      </p>
      {recipients.length === 0 && <p className="quiet">{t('letters:nobody', { participant })}</p>}
      <div className="record-form">
        {recipients.length > 0 && (
          <ManyField
            label={t('letters:to')}
            options={recipients.map(({ focalPointId, name, email, roles }) => ({
              id: focalPointId,
              label: [name, ...roles, email].join(' · '),
            }))}
            value={recipients.filter(({ isChosen }) => isChosen).map(({ focalPointId }) => focalPointId)}
            onChange={onRecipients}
          />
        )}
        <Select
          label={t('letters:language')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={language}
          onChange={(id) => isOneOf(LANGUAGES, id) && onLanguage(id)}
        />
        <Select
          label={words.field('dispatch', 'channel')}
          options={CHANNELS.map((id) => ({ id, label: words.choice('dispatchChannel', id) }))}
          value={channel}
          onChange={(id) => isOneOf(CHANNELS, id) && onChannel(id)}
        />
      </div>
    </>
  );
}
