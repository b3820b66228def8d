import { useState } from 'react';
import type { Owned } from '../../../../shared/domain/owner.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { AUDIENCES, type Audience } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';
import { ChangeList } from './ChangeList.tsx';
import { EditionDialog } from './EditionDialog.tsx';

export interface ReleaseSubject {
  readonly of: Owned;
  /** null: the whole programme. */
  readonly sessionId: string | null;
  /** The languages of the meeting or group, in which it is released unless others are chosen. */
  readonly languages: readonly Language[];
  /** Who may come to the session, for whom it is released unless others are chosen. */
  readonly audience?: Audience;
}

/** What is released, under which label, and what it says that the one before did not. */
export function ReleaseDialog({
  of,
  sessionId,
  languages: ofMeeting,
  audience: ofSession = 'public',
  onClose,
}: ReleaseSubject & { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { data: status } = useCall('shell.status', {});
  const [languages, setLanguages] = useState<readonly Language[]>(ofMeeting);
  const [audience, setAudience] = useState<Audience>(ofSession);
  const draft = {
    ...of,
    sessionId,
    audience,
    languages: [...languages],
    paper: status?.preferences.paper ?? 'A4',
  };
  const { data: plan, error } = useCall('release.plan', draft, { enabled: languages.length > 0, keep: true });
  return (
    <EditionDialog
      title={t(sessionId === null ? 'releases:programme' : 'releases:agenda')}
      languages={languages}
      onLanguages={setLanguages}
      plan={plan}
      error={error}
      release={() => call('release.make', draft)}
      onClose={onClose}
      fields={
        <Select
          label={words.field('release', 'audience')}
          options={AUDIENCES.map((id) => ({ id, label: words.choice('audience', id) }))}
          value={audience}
          onChange={(chosen) => isOneOf(AUDIENCES, chosen) && setAudience(chosen)}
        />
      }
      news={
        plan && (
          <>
            <p>{plan.since === null ? t('releases:first') : t('releases:since', { label: plan.since })}</p>
            <ChangeList since={plan.since} changes={plan.changes} />
          </>
        )
      }
      note={t('releases:note')}
    />
  );
}
