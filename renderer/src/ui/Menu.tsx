import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Keys } from './Keys.tsx';
import './Choice.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string | undefined;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={2}>
        <AriaMenu
          className="choice-list"
          aria-label={label}
          disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        >
          {entries.flatMap(({ id, label: text, icon: Icon, keys, danger, apart }) => [
            ...(apart ? [<Separator key={`${id} above`} className="menu-line" />] : []),
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className={danger ? 'menu-item menu-item-danger' : 'menu-item'}
            >
              {Icon && <Icon size={16} aria-hidden />}
              <span>{text}</span>
              {keys && <Keys keys={keys} />}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
