import { CircleAlert, ListFilter } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppFailure } from '../../../shared/contract/errors.ts';
import { useErrorText } from './use-error-text.ts';
import { Button } from './Button.tsx';
import './States.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What belongs here. */
  readonly body?: string;
  /** One button to begin, at most one more. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, body, actions }: EmptyStateProps) {
  return (
    <div className="state">
      <h2 className="state-title">{title}</h2>
      {body && <p>{body}</p>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}

export function FilteredToNothing({
  filters,
  onClear,
}: {
  /** Which filters are on, in words. */
  readonly filters: string;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="state">
      <ListFilter size={20} aria-hidden />
      <h2 className="state-title">{t('states.filteredTitle')}</h2>
      <p>{t('states.filteredBody', { filters })}</p>
      <div className="state-actions">
        <Button onPress={onClear}>{t('states.clearFilters')}</Button>
      </div>
    </div>
  );
}

export function ErrorState({
  error,
  onRetry,
}: {
  readonly error: AppFailure;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation();
  const text = useErrorText();
  return (
    <div className="state" role="alert">
      <CircleAlert size={20} aria-hidden />
      <h2 className="state-title">{t('states.errorTitle')}</h2>
      <p>{text(error)}</p>
      <p>{t('states.dataSafe')}</p>
      {onRetry && (
        <div className="state-actions">
          <Button onPress={onRetry}>{t('actions.tryAgain')}</Button>
        </div>
      )}
    </div>
  );
}

const BEFORE_SHAPES = 150;

/** True once something has taken long enough to be worth saying. */
export function useLate(milliseconds: number = BEFORE_SHAPES): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

/** The shapes of the rows to come; nothing in the first 150 ms. */
export function LoadingRows({ rows = 8 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  const late = useLate();
  // Nothing to be seen yet, and something is on its way all the same.
  if (!late) return <span hidden data-loading />;
  return (
    <div className="loading" data-loading role="status" aria-label={t('states.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="loading-row">
          <span className="loading-bar" style={{ inlineSize: `${30 + ((row * 17) % 45)}%` }} />
        </div>
      ))}
    </div>
  );
}
