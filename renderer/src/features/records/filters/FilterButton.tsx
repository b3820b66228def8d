import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/index.ts';
import './FilterButton.css';

interface FilterButtonProps {
  /** What it narrows to, with its name. */
  readonly said: string;
  readonly isSet: boolean;
  readonly onClear: () => void;
  /** It was just asked for: it is opened to be filled in. */
  readonly opensAtOnce: boolean;
  readonly children: ReactNode;
}

/** A filter that says what it narrows to; pressed it shows its fields. */
export function FilterButton({ said, isSet, onClear, opensAtOnce, children }: FilterButtonProps) {
  const { t } = useTexts();
  return (
    <span className="filter">
      <DialogTrigger defaultOpen={opensAtOnce}>
        <Button className="control select-button">
          <span className={isSet ? 'clip filter-chosen' : 'clip'}>{said}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover" offset={2}>
          <Dialog className="filter-fields" aria-label={said}>
            {children}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <IconButton icon={X} label={t('grid:filters.remove', { filter: said })} onPress={onClear} />
    </span>
  );
}
