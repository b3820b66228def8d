import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { DialogFocus } from './DialogFocus.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the end, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** 'alertdialog' for a question that stands in the way. */
  readonly role?: 'dialog' | 'alertdialog';
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'normal',
  role = 'dialog',
}: DialogProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLElement>(null);
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      // A press beside it would lose what was filled in: Escape and its buttons close it.
      isDismissable={false}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog role={role} className="dialog-body" ref={body}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={t('actions.close')} keys="Escape" onPress={onClose} />
          </header>
          <div className="dialog-content">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
          <DialogFocus body={body} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The verb with its object: "Delete 3 sessions". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

export function ConfirmDialog({
  title,
  isOpen,
  onClose,
  onConfirm,
  confirm,
  danger,
  children,
}: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} autoFocus>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
