import { useTexts } from '../../i18n/index.ts';

/** What is planned against what the slot holds, as a bar and in words. */
export function SlotBar({ planned, slot }: { readonly planned: number; readonly slot: number }) {
  const { t } = useTexts();
  const isOver = planned > slot;
  const share = slot === 0 ? 100 : Math.min(100, (planned / slot) * 100);
  return (
    <span className={`slot-bar${isOver ? ' slot-bar-over' : ''}`}>
      <span className="slot-bar-track" aria-hidden>
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="digits">
        {isOver
          ? t('agenda:over', { planned, slot, count: planned - slot })
          : t('agenda:free', { planned, slot, count: slot - planned })}
      </span>
    </span>
  );
}
