import { Send } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { call, rowOf, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { TellingDialog } from './TellingDialog.tsx';

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

function TellReleaseDialog({
  of,
  releaseId,
  news,
  recipients,
  onClose,
}: TellProps & { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data: row, error } = useRecord(of, releaseId);
  return (
    <TellingDialog
      title={t(news === 'void' ? 'outbox:tellVoid' : 'outbox:tell')}
      note={t('outbox:tellNote')}
      action={(count) => t('outbox:recordFor', { count })}
      recipients={{
        label: t('outbox:recipients'),
        options: recipients.map(({ participantId, name }) => ({ id: participantId, label: say(name) })),
      }}
      languages={row ? rowOf(of, row).languages : null}
      error={error}
      record={async ({ ids: participantIds, channel, language }) => {
        const { told } = await call(`${of}.tell`, { id: releaseId, participantIds, channel, language });
        return t('outbox:told', { count: told });
      }}
      onClose={onClose}
    />
  );
}
