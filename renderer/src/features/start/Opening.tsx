import { useTexts } from '../../i18n/index.ts';

/** While a workspace is read, or the sample is put together. */
export function Opening({ name, isChecking }: { readonly name: string; readonly isChecking: boolean }) {
  const { t } = useTexts();
  return (
    <main className="start">
      <div className="start-page" role="status">
        <h1>{t('product')}</h1>
        <p className="start-welcome">{t('start:opening', { name })}</p>
        {isChecking && <p className="quiet">{t('start:checking')}</p>}
        <span className="start-progress" />
      </div>
    </main>
  );
}
