import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { languageFor } from '../../../../shared/domain/commitments/unheard.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { addressesIn } from '../../../../shared/domain/mail/addresses.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { longDate } from '../../../../shared/papers/format.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { say, type Facts } from '../../../../shared/words/say.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';
import { speakerIn } from '../speaker.ts';
import { recipientsAt } from './recipients.ts';
import { needEver } from '../../repositories/ever.ts';

type Letter = OutputOf<'commitment.letter'>;
type Commitment = RecordOf<'commitment'>;

/** A letter that asks a participant for news of what it has undertaken: what, by when, and nothing of the secretariat's own. */
export function letterAbout(
  reader: Reader,
  { id, language: asked, focalPointIds }: ParsedInputOf<'commitment.letter'>,
): Letter {
  const commitment = reader.need('commitment', id);
  const { participantId } = commitment;
  const all = recipientsAt(reader, participantId);
  const isChosen = ({ focalPointId, email }: (typeof all)[number]): boolean =>
    (focalPointIds === null || focalPointIds.includes(focalPointId)) && addressesIn(email).length > 0;
  const chosen = all.filter(isChosen);
  const language = asked ?? languageFor(chosen.map(({ languages }) => languages));
  return {
    participantId,
    participant: needEver(reader, 'participant', participantId).record.shortName,
    language,
    recipients: all.map((one) => {
      const { languages: _languages, ...shown } = one;
      return { ...shown, isChosen: isChosen(one) };
    }),
    ...written(reader, commitment, language),
    isConfidential: isConfidential(reader, commitment),
    askedAt: lastAsked(reader, id),
  };
}

function written(
  reader: Reader,
  commitment: Commitment,
  language: Language,
): Pick<Letter, 'subject' | 'text'> {
  const { letter: words, files } = OUTSIDE[language];
  const { id: record, dueDate, what } = commitment;
  const t = (message: string, facts: Facts = {}): string => say(language, message, facts);
  const title = speakerIn(language).say(commitment.title, {
    kind: 'commitment',
    record,
    field: 'title',
  }).text;
  const lastReport = reader
    .find('commitmentReport', { commitmentId: record })
    .map(({ date }) => date)
    .toSorted(compareText)
    .at(-1);
  const isPast = dueDate !== null && dueDate < todayAtHome(reader);
  const paragraphs = [
    t(words.greeting),
    t(words.undertook, { title }),
    what === null || what.trim() === '' ? '' : t(words.exactly, { what: what.trim() }),
    [
      dueDate === null ? '' : t(isPast ? words.wasDue : words.isDue, { date: longDate(dueDate, language) }),
      lastReport === undefined
        ? t(words.noReport)
        : t(words.lastReport, { date: longDate(lastReport, language) }),
    ]
      .filter(Boolean)
      .join(language === 'zh' ? '' : ' '),
    t(words.asking),
    isConfidential(reader, commitment) ? t(words.confidential) : '',
    `${t(words.closing)}\n${files.secretariat}`,
  ];
  return { subject: t(words.subject, { title }), text: paragraphs.filter(Boolean).join('\n\n') };
}

/** What is not public yet is for its participant alone. */
function isConfidential(reader: Reader, { publicity, embargoUntil }: Commitment): boolean {
  if (publicity !== 'embargoed') return publicity === 'confidential';
  return (embargoUntil ?? '') > reader.now();
}

function lastAsked(reader: Reader, commitmentId: string): string | null {
  const sent = reader.find('dispatch', { commitmentId }).filter(({ voidedAt }) => voidedAt === null);
  return (
    sent
      .map(({ sentAt }) => sentAt)
      .toSorted(compareText)
      .at(-1) ?? null
  );
}
