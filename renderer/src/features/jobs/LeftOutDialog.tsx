import type { LeftOut } from '../../../../shared/contract/salvage.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Dialog } from '../../ui/index.ts';

interface LeftOutDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How much of a file that was salvaged came over, and what did not, by name. */
export function LeftOutDialog({ isOpen, onClose }: LeftOutDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('shell:leftOut.title')} isOpen={isOpen} onClose={onClose} size="wide">
      <Lines />
    </Dialog>
  );
}

function Lines() {
  const { t } = useTexts();
  const { say } = useSpeech();
  const words = useContractWords();
  const { data } = useCall('shell.salvaged', {});
  if (!data) return null;
  const { carried, withHistory, leftOut, count } = data;
  const subject = ({ kind, title, record }: LeftOut): string => {
    const name = say(title) || record;
    return kind === null ? name : t('shell:flaws.record', { kind: words.kind(kind), title: name });
  };
  const field = ({ kind, field: name }: LeftOut): string => (kind === null ? name : words.field(kind, name));
  return (
    <>
      <p>
        {t('shell:leftOut.carried', { count: carried })}{' '}
        {t(withHistory ? 'shell:leftOut.withHistory' : 'shell:leftOut.withoutHistory')}
        {count === 0 && ` ${t('shell:leftOut.none')}`}
      </p>
      <ul className="jobs">
        {leftOut.map((one, at) => (
          <li key={at}>
            <span className="jobs-what">
              <strong dir="auto">{subject(one)}</strong>
              <br />
              {t(`shell:leftOut.why.${one.why}`, { field: field(one), count: one.count })}
            </span>
          </li>
        ))}
      </ul>
      {count > leftOut.length && (
        <p className="quiet">{t('shell:leftOut.more', { count: count - leftOut.length })}</p>
      )}
    </>
  );
}
