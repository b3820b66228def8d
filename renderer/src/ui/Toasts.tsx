import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { dismiss, toastStore } from './toasts.ts';
import './Toasts.css';

/** Where toasts appear; once a window. */
export function Toasts() {
  const { t } = useTranslation();
  const entries = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot);
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
