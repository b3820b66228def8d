import type { Kind } from '../../../../shared/contract/kinds.ts';
import { tableOf } from '../../db/rows.ts';

/** How the alert is marked that a record of a kind is of: by it, it is kept in. */
export function markedAs(kind: Kind): string {
  return `(SELECT CASE json_extract(a.origin, '$.marking') WHEN 'red' THEN 'red' ELSE a.marking END FROM alert a WHERE a.id = ${tableOf(kind)}.alert_id)`;
}

/** Whether a dispatch of the table's alias `d` handed something out as TLP:RED: to whom it went stays in, whatever the alert is marked now. */
export const TOLD_AS_RED = `EXISTS (SELECT 1 FROM json_each(d.items) t
  WHERE json_extract(t.value, '$.kind') = 'alert' AND json_extract(t.value, '$.marking') = 'red')`;
