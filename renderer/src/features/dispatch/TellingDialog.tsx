import { useState } from 'react';
import type { AppFailure } from '../../../../shared/contract/errors.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ErrorState, LoadingRows, ManyField, Select, toast } from '../../ui/index.ts';
import { ChannelSelect } from './ChannelSelect.tsx';

interface Telling {
  /** Of those whom it was told to. */
  readonly ids: string[];
  readonly channel: DispatchChannel;
  readonly language: Language;
}

interface TellingProps {
  readonly title: string;
  readonly note: string;
  /** What the button says that records it for so many. */
  readonly action: (count: number) => string;
  readonly recipients: { readonly label: string; readonly options: readonly { id: string; label: string }[] };
  /** In which it can have been told; null as long as that is not read. */
  readonly languages: readonly Language[] | null;
  readonly error?: AppFailure | null;
  /** Records it; gives what is said of that. */
  readonly record: (telling: Telling) => Promise<string>;
  readonly onClose: () => void;
}

/** Records to whom something was told, in which way: a person does it, the program remembers. */
export function TellingDialog({
  title,
  note,
  action,
  recipients,
  languages,
  error,
  record,
  onClose,
}: TellingProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = useFailed();
  const [ids, setIds] = useState<readonly string[]>(recipients.options.map(({ id }) => id));
  const [channel, setChannel] = useState<DispatchChannel>('mail');
  const [picked, setPicked] = useState<string | null>(null);
  const [isBusy, during] = useBusy();
  const language = languages?.find((one) => one === picked) ?? languages?.[0];

  async function tell(): Promise<void> {
    if (!language) return;
    try {
      const said = await record({ ids: [...ids], channel, language });
      onClose();
      toast(said);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={ids.length === 0 || !language}
            isPending={isBusy}
            onPress={() => void during(tell)}
          >
            {action(ids.length)}
          </Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {!languages && !error && <LoadingRows rows={3} />}
      {languages && (
        <div className="record-form">
          <ManyField label={recipients.label} options={recipients.options} value={ids} onChange={setIds} />
          <ChannelSelect value={channel} onChange={setChannel} />
          {languages.length > 1 && (
            <Select
              label={words.field('dispatch', 'language')}
              options={languages.map((id) => ({ id, label: words.choice('language', id) }))}
              value={language ?? null}
              onChange={setPicked}
            />
          )}
        </div>
      )}
      <p className="quiet">{note}</p>
    </Dialog>
  );
}
