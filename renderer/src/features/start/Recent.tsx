import type { ShellStatus } from '../../../../shared/contract/shell-calls.ts';
import { moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, useOwnZone } from '../../ui/index.ts';
import { useOpen } from './use-open.ts';

export function Recent({ entries }: { readonly entries: ShellStatus['recent'] }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useOwnZone();
  const open = useOpen();
  if (entries.length === 0) return null;
  return (
    <section className="start-recent">
      <h2>{t('start:recent')}</h2>
      <ul>
        {entries.map(({ id, name, folder, openedAt }) => (
          <li key={id}>
            <Button look="quiet" onPress={() => open('shell.openRecent', { id })}>
              {name}
            </Button>
            <bdi className="quiet clip" dir="ltr">
              {folder}
            </bdi>
            <span className="quiet">{moment(language, openedAt, zone)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
