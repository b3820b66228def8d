import { SearchParamError, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { call } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { useFailed } from '../state/use-failed.ts';
import { Button } from '../ui/index.ts';
import { NoPage } from './NoPage.tsx';

/** In the place of a page that could not be drawn: what happened, that nothing is lost by it, and the ways on. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const router = useRouter();
  // The address says what no page of ours asks for.
  if (error instanceof SearchParamError) return <NoPage />;
  return (
    <div className="state" role="alert">
      <CircleAlert size={20} aria-hidden />
      <h2 className="state-title">{t('shell:broken.title')}</h2>
      <p>{t('shell:broken.body')}</p>
      <p className="quiet" dir="auto">
        {t('shell:broken.detail', { detail: error instanceof Error ? error.message : String(error) })}
      </p>
      <div className="state-actions">
        <Button look="primary" onPress={() => void router.invalidate()}>
          {t('shell:broken.again')}
        </Button>
        <Button onPress={() => void router.navigate({ to: '/' })}>{t('shell:toHome')}</Button>
        <Button onPress={() => void call('shell.saveCopy', {}).catch(failed)}>
          {t('shell:commands.saveCopy')}
        </Button>
      </div>
    </div>
  );
}
