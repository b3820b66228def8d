import { Maximize2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import './Inspector.css';

export interface InspectorProps {
  readonly title: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
  readonly onOpenPage?: () => void;
  /** Under the title: its facts, in a sentence. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Stays at the foot: save and discard. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The panel beside a list, about the row that is chosen. */
export function Inspector({
  title,
  label,
  onClose,
  onOpenPage,
  lead,
  actions,
  foot,
  children,
}: InspectorProps) {
  const { t } = useTranslation();
  return (
    <aside
      className="inspector"
      aria-label={label}
      onKeyDown={(event) => {
        // What opens over the panel is not in it, though React says so.
        const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isWithin && !event.defaultPrevented) onClose();
      }}
    >
      <header className="inspector-head">
        <h2 className="inspector-title clip" dir="auto">
          {title}
        </h2>
        {onOpenPage && (
          <IconButton icon={Maximize2} label={t('actions.openPage')} keys="Mod+Enter" onPress={onOpenPage} />
        )}
        <IconButton icon={X} label={t('actions.close')} keys="Escape" onPress={onClose} />
      </header>
      {lead && <div className="inspector-lead">{lead}</div>}
      {actions && <div className="inspector-actions">{actions}</div>}
      <div className="inspector-body">{children}</div>
      {foot && <footer className="inspector-foot">{foot}</footer>}
    </aside>
  );
}

/** A part of a page or an inspector, under its own heading. */
export function Section({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="section">
      <header className="section-head">
        <h2>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
