import type { Kind } from '../../../../shared/contract/kinds.ts';
import { tableOf } from '../../db/rows.ts';

/** How the alert is marked that a record of a kind is of: by it, it is kept in. */
export function markedAs(kind: Kind): string {
  return `(SELECT CASE json_extract(a.origin, '$.marking') WHEN 'red' THEN 'red' ELSE a.marking END FROM alert a WHERE a.id = ${tableOf(kind)}.alert_id)`;
}
