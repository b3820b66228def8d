import { useState } from 'react';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { call, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, LoadingRows, toast } from '../../ui/index.ts';
import { LetterFields } from './LetterFields.tsx';
import { LetterText } from './LetterText.tsx';

interface LetterDialogProps {
  /** The commitment. */
  readonly id: string;
  readonly onClose: () => void;
}

/** A letter that asks for news: read, copied or handed to the mail program, and recorded once a person says that it was sent. */
export function LetterDialog({ id, onClose }: LetterDialogProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const [isBusy, during] = useBusy();
  const [language, setLanguage] = useState<Language | null>(null);
  const [focalPointIds, setFocalPointIds] = useState<readonly string[] | null>(null);
  const [channel, setChannel] = useState<DispatchChannel>('mail');
  const asked = { id, language, focalPointIds: focalPointIds && [...focalPointIds] };
  const { data: letter, error } = useCall('commitment.letter', asked, { keep: true });
  const chosen = (letter?.recipients ?? []).filter(({ isChosen }) => isChosen);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(letter?.text ?? '');
  }

  async function draft(): Promise<void> {
    if (!letter) return;
    const ids = chosen.map(({ focalPointId }) => focalPointId);
    const { hasText } = await call('shell.draftLetter', {
      id,
      language: letter.language,
      focalPointIds: ids,
    });
    if (!hasText) await copy();
    toast(t(hasText ? 'letters:drafted' : 'letters:pasteIt'));
  }

  async function record(): Promise<void> {
    if (!letter) return;
    const written = await call('commitment.letterSent', { id, language: letter.language, channel });
    onClose();
    done(t('letters:recorded'), written);
  }

  const act = (work: () => Promise<void>) => () => void during(() => work().catch(failed));
  return (
    <Dialog
      title={letter ? t('letters:title', { participant: say(letter.participant) }) : t('letters:ask')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            isDisabled={!letter}
            onPress={act(() => copy().then(() => void toast(t('letters:copied'))))}
          >
            {t('letters:copy')}
          </Button>
          <Button isDisabled={chosen.length === 0} onPress={act(draft)}>
            {t('letters:draft')}
          </Button>
          <Button look="primary" isDisabled={!letter} isPending={isBusy} onPress={act(record)}>
            {t('letters:sent')}
          </Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {!letter && !error && <LoadingRows rows={6} />}
      {letter && (
        <>
          <LetterFields
            letter={letter}
            channel={channel}
            onLanguage={setLanguage}
            onRecipients={setFocalPointIds}
            onChannel={setChannel}
          />
          <LetterText letter={letter} />
        </>
      )}
      <p className="quiet">{t('letters:note')}</p>
    </Dialog>
  );
}
