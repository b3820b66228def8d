import type { PublicModel } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { groupVerdict, meetingVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { admits, type About } from './about.ts';
import { papersOf, publicReleases, standingReleases } from './papers.ts';

/** The meetings that are announced, the latest first, with what was released of them for the public. */
export function publicMeetings(about: About): PublicModel['meetings'] {
  const { reader, speaker, wasTold } = about;
  return reader
    .find('reconvening')
    .filter(({ id, shortTitle, state }) => {
      const releases = publicReleases(reader, { kind: 'reconvening', id });
      const verdict = meetingVerdict(state, {
        isReleased: standingReleases(releases).length > 0,
        wasTold: wasTold('reconvening', id) || releases.some(({ handedOutAt }) => handedOutAt !== null),
      });
      return admits(about, { kind: 'reconvening', id, title: shortTitle }, verdict);
    })
    .toSorted((a, b) => compareText(b.startDate, a.startDate) || compareText(a.id, b.id))
    .map(({ id, title, shortTitle, state, level, mode, startDate, endDate, city, venue, zone }) => ({
      id,
      title: speaker.say(title, { kind: 'reconvening', record: id, field: 'title' }),
      state,
      level,
      mode,
      dates: { from: startDate, to: endDate },
      city,
      venue: venue ?? '',
      zone,
      papers: papersOf(about, { kind: 'reconvening', id }, shortTitle),
    }));
}

/** The working groups that are set up, by their numbers. */
export function publicGroups(about: About): PublicModel['groups'] {
  const { reader, speaker } = about;
  return reader
    .find('workingGroup')
    .filter(({ id, name, state }) =>
      admits(about, { kind: 'workingGroup', id, title: name }, groupVerdict(state)),
    )
    .toSorted(byOwnNumber)
    .map(({ id, number, name }) => ({
      id,
      number,
      name: speaker.say(name, { kind: 'workingGroup', record: id, field: 'name' }),
      papers: papersOf(about, { kind: 'workingGroup', id }, name),
    }));
}
