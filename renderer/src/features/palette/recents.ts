import { kindSchema, type Kind } from '../../../../shared/contract/kinds.ts';

/** Names alone: what a person is called may be erased. Of the palette's entries: `session 0190…` or a command's id. */
const KEY = 'recents';
const MOST = 12;

/** What was last gone to or done, the newest first, over all workspaces. */
export function recents(): readonly string[] {
  return (localStorage.getItem(KEY) ?? '').split('\n').filter(Boolean);
}

export function noteRecent(entry: string): void {
  const others = recents().filter((one) => one !== entry);
  localStorage.setItem(KEY, [entry, ...others].slice(0, MOST).join('\n'));
}

/** The records among them. */
export function recentRecords(entries: readonly string[]): { kind: Kind; id: string }[] {
  return entries.flatMap((entry) => {
    const [name = '', id] = entry.split(' ');
    const kind = kindSchema.safeParse(name);
    return kind.success && id !== undefined ? [{ kind: kind.data, id }] : [];
  });
}
