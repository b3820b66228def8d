import type { CSSProperties } from 'react';
import type { Box } from './boxes.ts';
import type { Named } from './use-naming.ts';

/** A session that is on its way: drawn where it will stand. */
export function WaitingBlock({ named: { text, kind }, box }: { readonly named: Named; readonly box: Box }) {
  const style: CSSProperties & Record<'--tint', string> = { ...box, '--tint': `var(--kind-${kind})` };
  return (
    <div className="timetable-session timetable-waiting" style={style}>
      <span className="timetable-title clip" dir="auto">
        {text}
      </span>
    </div>
  );
}
