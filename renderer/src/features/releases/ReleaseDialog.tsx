import { useState } from 'react';
import type { Owned } from '../../../../shared/domain/owner.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { AUDIENCES, type Audience } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, ManyField, Select } from '../../ui/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';
import { ChangeList } from './ChangeList.tsx';

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
  const { done, failed } = useSaid();
  const { data: status } = useCall('shell.status', {});
  const [languages, setLanguages] = useState<readonly Language[]>(ofMeeting);
  const [audience, setAudience] = useState<Audience>(ofSession);
  const [isBusy, during] = useBusy();
  const draft = {
    ...of,
    sessionId,
    audience,
    languages: [...languages],
    paper: status?.preferences.paper ?? 'A4',
  };
  const { data: plan, error } = useCall('release.plan', draft, { enabled: languages.length > 0, keep: true });

  async function release(): Promise<void> {
    try {
      const made = await call('release.make', draft);
      onClose();
      done(t('releases:made', { label: made.label }), made);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t(sessionId === null ? 'releases:programme' : 'releases:agenda')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!plan || Boolean(error) || languages.length === 0}
            isPending={isBusy}
            onPress={() => void during(release)}
          >
            {plan ? t('releases:releaseAs', { label: plan.label }) : t('releases:release')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <Select
          label={words.field('release', 'audience')}
          options={AUDIENCES.map((id) => ({ id, label: words.choice('audience', id) }))}
          value={audience}
          onChange={(chosen) => isOneOf(AUDIENCES, chosen) && setAudience(chosen)}
        />
        <ManyField
          label={words.field('release', 'languages')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={languages}
          onChange={(chosen) => setLanguages(LANGUAGES.filter((one) => isOneOf(chosen, one)))}
        />
      </div>
      {error && <ErrorState error={error} />}
      {plan && !error && (
        <>
          <p>{plan.since === null ? t('releases:first') : t('releases:since', { label: plan.since })}</p>
          <ChangeList since={plan.since} changes={plan.changes} />
          {plan.untranslated.map(({ language, texts }) => (
            <UntranslatedList key={language} language={language} untranslated={texts} folded />
          ))}
        </>
      )}
      <p className="quiet">{t('releases:note')}</p>
    </Dialog>
  );
}
