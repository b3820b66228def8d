import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import type { AppFailure } from '../../../../shared/contract/errors.ts';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, ManyField, useErrorText } from '../../ui/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';

interface EditionDialogProps {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly onLanguages: (languages: readonly Language[]) => void;
  /** What the next one would be; undefined while that is read. */
  readonly plan: Pick<OutputOf<'release.plan'>, 'label' | 'untranslated'> | undefined;
  readonly error: AppFailure | null;
  readonly release: () => Promise<Written & { readonly label: string }>;
  readonly onClose: () => void;
  /** What else is chosen, before the languages. */
  readonly fields?: ReactNode;
  /** What is new in it, once that is known. */
  readonly news: ReactNode;
  readonly note: string;
  /** Something has to be said to first. */
  readonly isHeld?: boolean;
}

/** Freezes something under a label, in the languages that are chosen, and says before what is new in it. */
export function EditionDialog(props: EditionDialogProps) {
  const { title, languages, onLanguages, plan, error, release, onClose, fields, news, note, isHeld } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const errorText = useErrorText();
  const [isBusy, during] = useBusy();

  async function make(): Promise<void> {
    try {
      const made = await release();
      onClose();
      done(t('releases:made', { label: made.label }), made);
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
            isDisabled={!plan || Boolean(error) || languages.length === 0 || isHeld === true}
            isPending={isBusy}
            onPress={() => void during(make)}
          >
            {plan ? t('releases:releaseAs', { label: plan.label }) : t('releases:release')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        {fields}
        <ManyField
          label={words.field('release', 'languages')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={languages}
          onChange={(chosen) => onLanguages(LANGUAGES.filter((one) => isOneOf(chosen, one)))}
        />
      </div>
      {error &&
        (error.error.code === 'VALIDATION' ? (
          // Nothing is broken: it says why it cannot be released yet.
          <p className="field-error" role="alert">
            {errorText(error)}
          </p>
        ) : (
          <ErrorState error={error} />
        ))}
      {plan && !error && (
        <>
          {news}
          {plan.untranslated.map(({ language, texts }) => (
            <UntranslatedList key={language} language={language} untranslated={texts} folded />
          ))}
        </>
      )}
      <p className="quiet">{note}</p>
    </Dialog>
  );
}
