import type { PublicMeeting } from '../../../../shared/contract/public-copy.ts';
import { dateRange } from '../../../../shared/papers/format.ts';
import { languageFacts } from '../../../../shared/domain/languages.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { element, type Html } from '../html.ts';
import { pathOf, type Page, type Site } from './frame.ts';
import { programmeOf } from './programme.ts';
import { facts, free, record, tell } from './said.ts';

/** The meetings, and a page for each, and for each group of which something was released. */
export function meetingPages({ model, words, names }: Site): Page[] {
  const { meetings, groups } = model;
  return [
    {
      path: pathOf('meetings'),
      title: tell(words, 'meetings'),
      content:
        meetings.length === 0
          ? element('p', {}, tell(words, 'nothing'))
          : element(
              'ul',
              { class: 'entries' },
              meetings.map((meeting) =>
                element(
                  'li',
                  {},
                  element(
                    'h2',
                    {},
                    element('a', { href: names.get(meeting.id) ?? '' }, record(meeting.title, words)),
                  ),
                  about(meeting, words),
                ),
              ),
            ),
    },
    ...meetings.map((meeting) => ({
      path: names.get(meeting.id) ?? '',
      title: meeting.title.text,
      heading: record(meeting.title, words),
      content: [about(meeting, words), meeting.papers.map((paper) => programmeOf(paper, words))],
    })),
    ...groups
      .filter(({ papers }) => papers.length > 0)
      .map(({ id, number, name, papers }) => ({
        path: names.get(id) ?? '',
        title: `${words.t('group', { number })}: ${name.text}`,
        heading: [words.t('group', { number }), ': ', record(name, words)],
        content: papers.map((paper) => programmeOf(paper, words)),
      })),
  ];
}

function about({ state, level, mode, dates, city, venue, zone }: PublicMeeting, words: Words): Html | null {
  const { choices } = words.catalogue;
  const { partSeparator } = languageFacts(words.language);
  // Each in its own direction.
  const place = [venue, city === null ? '' : words.cityName(city)]
    .filter(Boolean)
    .map((part, at) => [at === 0 ? '' : partSeparator, free(part)]);
  return facts([
    [tell(words, 'state'), element('span', { class: `state ${state}` }, choices.reconveningState[state])],
    [tell(words, 'when'), element('time', { datetime: dates.from }, dateRange(dates, words))],
    [tell(words, 'where'), place],
    [tell(words, 'clock'), words.clock(zone)],
    [tell(words, 'level'), choices.level[level]],
    [tell(words, 'mode'), choices.mode[mode]],
  ]);
}
