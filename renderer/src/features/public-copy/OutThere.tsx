import { useCall } from '../../api/index.ts';
import { GoneList } from './GoneList.tsx';

/** What one copy says and is not public any more, or all copies do. */
export function OutThere({ copyId }: { readonly copyId: string | null }) {
  const { data = [] } = useCall('publicCopy.outThere', {}, { keep: true });
  const gone = data.filter(({ copies }) => copyId === null || copies.some(({ id }) => id === copyId));
  return <GoneList gone={gone} />;
}
