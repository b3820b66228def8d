import type { PublicPaper } from '../../../../shared/contract/public-copy.ts';
import { numberIn } from '../../../../shared/domain/agenda-number.ts';
import { capitalized, languageFacts, listed, localize } from '../../../../shared/domain/languages.ts';
import { wholeDaysOf } from '../../../../shared/domain/time/whole-days.ts';
import {
  clockTime,
  dateRange,
  hours,
  languageNames,
  longDate,
  longDay,
} from '../../../../shared/papers/format.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { element, type Child, type Html } from '../html.ts';
import { free, lines, record, table, tell } from './said.ts';

type Session = PublicPaper['model']['sessions'][number];

/** A programme, or a session's agenda, as it was released. */
export function programmeOf(paper: PublicPaper, words: Words): Html {
  const { model, sessionId, label, releasedAt, languages } = paper;
  const { language } = words;
  const title =
    sessionId === null
      ? tell(words, 'programme')
      : tell(words, 'agendaOf', { title: model.sessions[0]?.title.text ?? '' });
  const released = longDate(dayAt(releasedAt, model.zone), language);
  return element(
    'section',
    { class: 'programme' },
    element('h2', {}, title),
    element(
      'p',
      { class: 'quiet' },
      [
        words.t('release', { label }),
        tell(words, 'released', { date: released }),
        words.clock(model.zone),
      ].join(' · '),
    ),
    languages.includes(language)
      ? null
      : element('p', {}, tell(words, 'onlyIn', { languages: languageNames(languages, language) })),
    model.sessions.map((session) => sessionOf(session, model.zone, words)),
  );
}

function sessionOf(session: Session, zone: string, words: Words): Html {
  const { language, catalogue } = words;
  const chair = [session.chairPerson?.name, session.chair].filter(Boolean).join(', ');
  const about: string[] = [
    session.room === null ? '' : words.t('room', { room: session.room.text }),
    chair === '' ? '' : words.say(catalogue.files.chair, { chair }),
    session.languages.length < 2
      ? ''
      : words.say(catalogue.files.interpretation, { languages: languageNames(session.languages, language) }),
  ].filter(Boolean);
  return element(
    'article',
    {},
    element('h3', {}, record(session.title, words)),
    element('p', {}, element('time', { datetime: session.startUtc }, whenOf(session, zone, words))),
    about.length === 0 ? null : element('p', { class: 'quiet' }, about.join(' · ')),
    session.description === null ? null : lines(session.description),
    session.lines.length === 0 ? null : agendaOf(session, words),
  );
}

function whenOf(session: Session, zone: string, words: Words): string {
  const { language } = words;
  const days = wholeDaysOf(session.startUtc, session.endUtc, session.zone);
  if (days) return dateRange({ from: days.first, to: days.last }, words);
  const { partSeparator } = languageFacts(language);
  const parts = [
    capitalized(longDay(session.startUtc, session.zone, language), language),
    hours(session, words),
  ];
  return [...parts, ...(session.zone === zone ? [] : [words.clock(session.zone)])].join(partSeparator);
}

function agendaOf(session: Session, words: Words): Html {
  const { language } = words;
  const hasHours = wholeDaysOf(session.startUtc, session.endUtc, session.zone) === null;
  const head = [words.t('number'), ...(hasHours ? [words.t('time')] : []), words.t('item')];
  return table(
    tell(words, 'agendaOf', { title: session.title.text }),
    head,
    session.lines.map((line): Child[] => [
      free(numberIn(language, line.number)),
      ...(hasHours ? [clockTime(line.startUtc, session.zone)] : []),
      [
        record(line.title, words),
        presentersOf(line, words),
        line.annotation === null ? null : lines(line.annotation, { class: 'quiet' }),
      ],
    ]),
  );
}

function presentersOf(line: Session['lines'][number], { language }: Words): Html | null {
  const names = [
    ...line.presenterPersons.map(({ name }) => name),
    ...line.presenterParticipants.map((name) => localize(name, language)),
    line.presenters ?? '',
  ].filter(Boolean);
  return names.length === 0 ? null : element('div', { class: 'quiet' }, free(listed(language, names)));
}
