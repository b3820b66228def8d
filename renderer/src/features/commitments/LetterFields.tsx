import type { Letter } from '../../../../shared/contract/shapes/letters.ts';
import { addressesIn } from '../../../../shared/domain/mail/addresses.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import type { DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ManyField, Select } from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { ChannelSelect } from '../dispatch/index.ts';

interface LetterFieldsProps {
  readonly letter: Letter;
  readonly channel: DispatchChannel;
  readonly onLanguage: (language: Language) => void;
  readonly onRecipients: (focalPointIds: readonly string[]) => void;
  readonly onChannel: (channel: DispatchChannel) => void;
}

/** To whom it goes, in which language and by which way; and, before that, who may know of it at all. */
export function LetterFields({ letter, channel, onLanguage, onRecipients, onChannel }: LetterFieldsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken, say } = useSpeech();
  const zone = useHomeZone();
  const { isConfidential, recipients, language, askedAt } = letter;
  const participant = say(letter.participant);
  const isReadable = ({ email }: (typeof recipients)[number]): boolean => addressesIn(email).length > 0;
  const readable = recipients.filter(isReadable);
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
      {recipients
        .filter((one) => !isReadable(one))
        .map(({ focalPointId, name, email }) => (
          <p key={focalPointId} className="letter-warning" role="note">
            {t('letters:noAddress', { name, email })}
          </p>
        ))}
      <div className="record-form">
        {readable.length > 0 && (
          <ManyField
            label={t('letters:to')}
            options={readable.map(({ focalPointId, name, email, roles }) => ({
              id: focalPointId,
              label: [name, ...roles, email].join(' · '),
            }))}
            value={readable.filter(({ isChosen }) => isChosen).map(({ focalPointId }) => focalPointId)}
            onChange={onRecipients}
          />
        )}
        <Select
          label={t('letters:language')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={language}
          onChange={(id) => isOneOf(LANGUAGES, id) && onLanguage(id)}
        />
        <ChannelSelect value={channel} onChange={onChannel} />
      </div>
    </>
  );
}
