import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';

/** What stands in a timetable. */
const OF_TIMETABLES = ['session', 'hostMeeting', 'agendaItem', 'clashAcceptance', 'reconvening'];

/**
 * Whether a page shows already what a deed was about, by its path: there nobody has to go anywhere. Home and the list of
 * deeds show every one.
 */
export function isOnScreen(path: string, { kind, page }: Pick<Deed, 'kind' | 'page'>): boolean {
  const [place = '', first, id] = path.split('/').slice(1);
  if (page === null || kind === null || place === '' || place === 'changes') return true;
  if (place === 'timetable') return OF_TIMETABLES.includes(kind);
  if (place === 'tally') return page.id === first;
  if (place !== 'records') return false;
  return id === undefined ? first === kind || first === page.kind : id === page.id;
}
