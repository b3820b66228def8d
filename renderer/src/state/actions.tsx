import type { LucideIcon } from 'lucide-react';
import { Ellipsis } from 'lucide-react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTexts } from '../i18n/index.ts';
import { Button, IconButton, Menu } from '../ui/index.ts';
import { useCommands, type Command } from './commands.ts';

interface Action {
  /** Of its command. */
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Other words by which somebody looks for it. */
  readonly also?: string;
  readonly danger?: boolean;
  /** Done once in a while: it stands behind ⋯, whatever comes after it. */
  readonly isRare?: boolean;
  /** As a command has them. */
  readonly keys?: string;
  readonly run: () => void;
}

type Known = ReadonlyMap<string, Action>;
type Register = (key: string, action: Action | null) => void;

const Bar = createContext<Register | null>(null);

/** More would be a row of buttons that nobody reads. */
const SHOWN = 2;

/** What can be done with a record: at most two buttons, the rest behind ⋯. The children say what there is. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  const [known, setKnown] = useState<Known>(new Map());
  const register = useCallback<Register>((key, action) => {
    setKnown((before) => {
      const next = new Map(before);
      if (action) next.set(key, action);
      else next.delete(key);
      return next;
    });
  }, []);
  const entries = [...known].map(([key, action]) => ({ ...action, key }));
  const plain = entries.filter(({ danger = false }) => !danger);
  const usual = plain.filter(({ isRare = false }) => !isRare);
  const rare = plain.filter(({ isRare = false }) => isRare);
  const shown = usual.slice(0, SHOWN);
  const dangerous = entries.filter(({ danger = false }) => danger);
  const rest = [...usual.slice(SHOWN), ...rare, ...dangerous];
  return (
    <Bar value={register}>
      {children}
      {shown.map(({ key, label, icon, keys, run }) => (
        <Button key={key} icon={icon} {...(keys === undefined ? {} : { keys })} onPress={run}>
          {label}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu
          label={t('page:moreActions')}
          trigger={<IconButton icon={Ellipsis} label={t('page:moreActions')} />}
          entries={rest.map(({ key, label, icon, danger = false, run }, at) => ({
            id: key,
            label,
            icon,
            danger,
            apart: danger && at > 0,
            run,
          }))}
        />
      )}
    </Bar>
  );
}

/** Something that can be done here: in the bar of a record where there is one, else a button; always in the palette. */
export function ActionButton(props: Action) {
  const { id, label, icon, also, danger = false, isRare = false, keys, run } = props;
  const register = useContext(Bar);
  const isOfBar = register !== null;
  const key = useId();
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const action = useMemo(
    (): Action => ({
      id,
      label,
      icon,
      danger,
      isRare,
      ...(also === undefined ? {} : { also }),
      ...(keys === undefined ? {} : { keys }),
      run: () => latest.current(),
    }),
    [id, label, icon, danger, isRare, also, keys],
  );
  useCommands(
    useMemo((): readonly Command[] => {
      const { icon: _icon, danger: _danger, isRare: _isRare, label: title, ...rest } = action;
      return [{ ...rest, title, group: 'record', isNear: !isOfBar }];
    }, [action, isOfBar]),
  );
  useEffect(() => register?.(key, action), [register, key, action]);
  useEffect(() => () => register?.(key, null), [register, key]);
  if (register) return null;
  return (
    <Button icon={icon} {...(keys === undefined ? {} : { keys })} onPress={run}>
      {label}
    </Button>
  );
}
