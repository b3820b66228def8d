import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';
import { call } from '../../api/index.ts';
import { isOnScreen } from './on-screen.ts';

/** Goes to where a deed happened; nowhere where that is gone. */
export function useGoToDeed(): (deed: Deed) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async ({ kind, page }) => {
      if (page === null) return;
      if (kind === 'endorsementStep')
        await navigate({ to: '/tally/$documentId', params: { documentId: page.id } });
      else await navigate({ to: '/records/$kind/$id', params: page });
    },
    [navigate],
  );
}

/** The same unless it is on the screen: on its own page, or among others on one that it names. */
export function useShowDeed(): (deed: Deed) => Promise<void> {
  const router = useRouter();
  const goTo = useGoToDeed();
  return useCallback(
    async (deed) => {
      const { pathname } = router.state.location;
      const { kind, record } = deed;
      if (isOnScreen(pathname, deed) || kind === null || record === null) return;
      if (await doesName(kind, record, pathname.split('/').at(-1) ?? '')) return;
      await goTo(deed);
    },
    [router, goTo],
  );
}

/** Whether a record points to another one, on whose page it then stands. */
async function doesName(kind: Kind, id: string, other: string): Promise<boolean> {
  const [row] = (await call('record.list', { kind, where: { id: [id] }, limit: 1 })).rows;
  return row !== undefined && Object.values(row).includes(other);
}
