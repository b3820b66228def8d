import { Send } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { DISPATCH_CHANNELS, type DispatchChannel } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, rowOf, useRecord } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ErrorState, LoadingRows, ManyField, Select, toast } from '../../ui/index.ts';

type ReleaseNews = OutputOf<'outbox.get'>[number]['releases'][number];

export interface Recipient {
  readonly participantId: string;
  readonly name: Localized;
}

interface TellProps {
  /** Of a programme or an agenda, or of minutes. */
  readonly of: ReleaseNews['of'];
  readonly releaseId: string;
  /** What they are to be told: the release itself, or that it is void. */
  readonly news: ReleaseNews['news'];
  readonly recipients: readonly Recipient[];
}

/** Records to whom a release was handed, or who was told that it is void: a person does it, the program remembers. */
export function TellReleaseButton(props: TellProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id={`release.tell ${props.releaseId} ${props.news}`}
        label={t(props.news === 'void' ? 'outbox:tellVoid' : 'outbox:tell')}
        icon={Send}
        run={() => setOpen(true)}
      />
      {isOpen && <TellReleaseDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const CHANNELS = DISPATCH_CHANNELS.filter((channel) => channel !== 'file');

function TellReleaseDialog({
  of,
  releaseId,
  news,
  recipients,
  onClose,
}: TellProps & { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const failed = useFailed();
  const { data: row, error } = useRecord(of, releaseId);
  const options = recipients.map(({ participantId, name }) => ({ id: participantId, label: say(name) }));
  const [chosen, setChosen] = useState<readonly string[]>(options.map(({ id }) => id));
  const [channel, setChannel] = useState<DispatchChannel>('mail');
  const [picked, setPicked] = useState<string | null>(null);
  const [isBusy, during] = useBusy();
  const languages = row ? rowOf(of, row).languages : [];
  const language = languages.find((one) => one === picked) ?? languages[0];
  const title = t(news === 'void' ? 'outbox:tellVoid' : 'outbox:tell');

  async function record(): Promise<void> {
    if (!language) return;
    try {
      const { told } = await call(`${of}.tell`, {
        id: releaseId,
        participantIds: [...chosen],
        channel,
        language,
      });
      onClose();
      toast(t('outbox:told', { count: told }));
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
            isDisabled={chosen.length === 0 || !language}
            isPending={isBusy}
            onPress={() => void during(record)}
          >
            {t('outbox:recordFor', { count: chosen.length })}
          </Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {!row && !error && <LoadingRows rows={3} />}
      {row && (
        <div className="record-form">
          <ManyField label={t('outbox:recipients')} options={options} value={chosen} onChange={setChosen} />
          <Select
            label={words.field('dispatch', 'channel')}
            options={CHANNELS.map((id) => ({ id, label: words.choice('dispatchChannel', id) }))}
            value={channel}
            onChange={(id) => isOneOf(CHANNELS, id) && setChannel(id)}
          />
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
      <p className="quiet">{t('outbox:tellNote')}</p>
    </Dialog>
  );
}
