import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import type { FieldType } from '../../../../shared/kinds/fields.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useShownText } from '../../state/use-shown-text.ts';
import type { RowGroup } from '../../ui/index.ts';
import type { PartlyRead } from './use-list.ts';

type Group = OutputOf<'record.groups'>[number];

const GROUPED: ReadonlySet<FieldType | undefined> = new Set(['choice', 'flag', 'date', 'wall', 'ref']);

/** What the rows of a list can have in common: closed lists, references, days. */
export function groupedBy(kind: Kind, hidden: readonly string[]): string[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, { type, managed }]) =>
    GROUPED.has(type) && !managed && !hidden.includes(name) ? [name] : [],
  );
}

/** The groups of a list, with what can be done with them; undefined where it has none. */
export interface ListGroups {
  readonly groups: readonly RowGroup[] | undefined;
  readonly toggle: (id: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}

export function useGroups(list: PartlyRead, by: string | null): ListGroups {
  const { kind, head, asked } = list;
  const say = useSaidGroup(kind, by ?? '');
  const { data = [] } = useCall('record.groups', asked, { enabled: by !== null, keep: true });
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => data.map((group) => ({ id: JSON.stringify(group.value), group })), [data]);
  const total = data.reduce((sum, { count }) => sum + count, 0);
  // For a moment the rows may be of another answer than the groups.
  const isOf = by !== null && data.length > 0 && total === head?.total;
  return {
    groups: isOf
      ? all.map(({ id, group }) => ({ id, label: say(group), count: group.count, isOpen: !closed.has(id) }))
      : undefined,
    toggle: (id) =>
      setClosed((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    openAll: () => setClosed(new Set()),
    closeAll: () => setClosed(new Set(all.map(({ id }) => id))),
  };
}

function useSaidGroup(kind: Kind, by: string): (group: Group) => string {
  const { t } = useTexts();
  const { language } = useSpeech();
  const shown = useShownText();
  return ({ value, title }) => {
    const type = fieldsOf(kind)[by]?.type;
    if (value === null || value === '') return t('states.notSet');
    if (type === 'wall') return calendarDate(language, String(value));
    const titles = title ? { [by.replace(/Id$/, '')]: title } : {};
    return shown(kind, by, type === 'flag' ? value === 1 : value, { titles });
  };
}
