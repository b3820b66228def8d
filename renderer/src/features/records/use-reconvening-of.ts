import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { useCall } from '../../api/index.ts';
import type { Row } from '../../kinds/view.ts';
import { useFollowedReconvening } from '../../state/current.ts';

/** The rail follows the page: what lies within another reconvening makes that the current one. */
export function useReconveningOf(kind: Kind, row: Row | undefined): void {
  const { within: [owner = ''] = [] } = moduleOf(kind);
  const refers = kindSchema.safeParse(fieldsOf(kind)[owner]?.refers);
  const ownerId = row?.[owner];
  const own = kind === 'reconvening' ? row?.id : row?.['reconveningId'];
  const isWithin = typeof own !== 'string' && refers.success && typeof ownerId === 'string';
  const { data: above } = useCall(
    'record.get',
    { kind: refers.data ?? kind, id: typeof ownerId === 'string' ? ownerId : '' },
    { enabled: isWithin },
  );
  const found = typeof own === 'string' ? own : isWithin ? above?.['reconveningId'] : null;
  useFollowedReconvening(typeof found === 'string' ? found : null);
}
