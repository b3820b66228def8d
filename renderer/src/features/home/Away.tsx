import { useTexts } from '../../i18n/index.ts';

/** How far a day is: today, in 103 days, 12 days ago. */
export function Away({ days }: { readonly days: number }) {
  const { t } = useTexts();
  return (
    <span className="quiet">
      {days < 0 ? t('home:daysAgo', { count: -days }) : t('home:days', { count: days })}
    </span>
  );
}
