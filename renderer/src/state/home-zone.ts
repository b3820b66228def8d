import { useCall } from '../api/index.ts';
import { useOwnZone } from '../ui/index.ts';

/** The zone by which is dated what belongs to no event: the workspace's; the laptop's own for the moment until it is known. */
export function useHomeZone(): string {
  const own = useOwnZone();
  const { data } = useCall('workspace.info', {});
  return data?.homeZone ?? own;
}
