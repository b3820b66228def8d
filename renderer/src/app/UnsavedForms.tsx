import { useRouter } from '@tanstack/react-router';
import { useTexts } from '../i18n/index.ts';
import { useDrafts } from '../state/drafts.ts';
import { Button, Menu } from '../ui/index.ts';

/** How many forms are not saved; pressing it lists them, and each leads to where it is saved or discarded. */
export function UnsavedForms() {
  const { t } = useTexts();
  const { history } = useRouter();
  const drafts = useDrafts();
  if (drafts.size === 0) return <span className="frame-status-end">{t('shell:allSaved')}</span>;
  return (
    <span className="frame-status-end">
      <Menu
        label={t('shell:draftsList')}
        trigger={<Button look="quiet">{t('shell:drafts', { count: drafts.size })}</Button>}
        entries={[...drafts.values()].map(({ key, label, href }) => ({
          id: key,
          label: label || t('states.untitled'),
          run: () => history.push(href.replace(/^#/, ''), { sought: key }),
        }))}
      />
    </span>
  );
}
