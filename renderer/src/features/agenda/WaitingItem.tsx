import { useContractWords, useTexts } from '../../i18n/index.ts';
import type { NewItem } from './NextItem.tsx';

/** An item that was typed and is not on the agenda yet. */
export function WaitingItem({ item: { title, minutes, kind, depth } }: { readonly item: NewItem }) {
  const { t } = useTexts();
  const words = useContractWords();
  return (
    <li className="agenda-waiting quiet" style={{ paddingInlineStart: `${16 + depth * 24}px` }}>
      <bdi className="agenda-title clip">{title}</bdi>
      <span className="agenda-kind">{words.choice('agendaKind', kind)}</span>
      {minutes !== null && <span className="digits">{t('time.minutes', { count: minutes })}</span>}
    </li>
  );
}
