import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaProps,
} from 'react-aria-components';
import { Keys } from './Keys.tsx';
import { afterPickers } from './unchosen.ts';
import './Button.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** The key that does the same, written as 'Mod+K'. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon: Icon, keys, children, onPress, ...rest }: ButtonProps) {
  const isMain = look === 'primary' || look === 'danger';
  return (
    <AriaButton
      {...rest}
      {...(onPress
        ? { onPress: isMain ? (event) => afterPickers(event.target, () => onPress(event)) : onPress }
        : {})}
      className={`button button-${look}`}
    >
      {Icon && <Icon size={16} aria-hidden />}
      <span className="button-text">{children}</span>
      {keys && <Keys keys={keys} />}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** Said by screen readers and shown while the pointer rests on it. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isOn?: boolean;
  /** Turned over where the text runs from right to left. */
  readonly mirrored?: boolean;
}

export function IconButton({ icon: Icon, label, keys, isOn, mirrored, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={`icon-button${isOn ? ' icon-button-on' : ''}${mirrored ? ' mirrored' : ''}`}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {label}
        {keys && <Keys keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
