import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { dismiss, toastStore } from './said.ts';
import './Toasts.css';

/** Where what failed is said, until somebody takes it away; once a window. What went through is said by `LastSaid`. */
export function Toasts() {
  const { t } = useTranslation();
  const entries = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot).filter(
    ({ tone }) => tone === 'error',
  );
  return (
    // Over a dialog too: whoever presses in it leaves the dialog as it is.
    <div className="toasts" role="status" aria-live="polite" data-react-aria-top-layer="true">
      {entries.map(({ id, text, tone, action }) => (
        <div key={id} className={`toast toast-${tone}`}>
          <span className="toast-text">{text}</span>
          {action && (
            <Button
              look="quiet"
              onPress={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon={X} label={t('actions.close')} onPress={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}

/** What was just done, for a while; in the status line. */
export function LastSaid() {
  const said = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot).findLast(
    ({ tone }) => tone === 'plain',
  );
  return (
    <span className="last-said clip" role="status" aria-live="polite" title={said?.text}>
      {said?.text}
    </span>
  );
}
