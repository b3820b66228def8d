import type { CountryModel } from '../../../../shared/contract/printed.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { capitalized } from '../../../../shared/domain/languages.ts';
import { participantVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { homeZone, todayAtHome } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';
import { quoted, type About } from '../country/about.ts';
import { alertsOf } from '../country/alerts.ts';
import { stillAsked } from '../country/asked.ts';
import { leadsOf } from '../country/leads.ts';
import { delegationsOf, focalPointsOf, sessionsOf } from '../country/people.ts';
import { commitmentsOf, contactsOf, endorsementsOf, stancesOf } from '../country/said.ts';
import { groupsOf, membershipOf } from '../country/standing.ts';
import { suggestionsOf } from '../country/suggested.ts';
import { tasksOf } from '../country/tasks.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';

/** A participant on one page, as far as the level may know it. */
export function countryModel(
  reader: Reader,
  { language, paper, level, participantId }: RequestFor<'country'>,
  speaker: Speaker,
): CountryModel {
  const participant = reader.need('participant', participantId);
  const about: About = { reader, speaker, participant, level, today: todayAtHome(reader) };
  // Who was asked and has not joined, or has left, is nobody's to publish.
  const isTold = level !== 'public' || participantVerdict(participant.coalitionStatus) === null;
  const say = (field: 'shortName' | 'formalName') =>
    speaker.say(participant[field], { kind: 'participant', record: participantId, field });
  return {
    document: 'country',
    language,
    paper,
    symbol: '',
    title: say('shortName'),
    formalName: capitalized(say('formalName').text, language),
    // It is made anew each time.
    version: null,
    asAt: reader.now(),
    zone: homeZone(reader),
    level,
    participantId,
    iso3: participant.iso3,
    regionalGroup: participant.regionalGroup,
    status: isTold ? participant.coalitionStatus : null,
    memberSince: isTold ? participant.memberSince : null,
    notes: mayHold(level, 'notes') ? quoted(participant.notes) : null,
    steps: isTold ? membershipOf(about) : { rows: [], more: 0 },
    focalPoints: focalPointsOf(about),
    delegations: delegationsOf(about),
    sessions: sessionsOf(about),
    endorsements: endorsementsOf(about),
    stances: stancesOf(about),
    commitments: commitmentsOf(about),
    leads: leadsOf(about),
    groups: groupsOf(about),
    alerts: alertsOf(about),
    asked: stillAsked(about),
    tasks: tasksOf(about),
    suggestions: suggestionsOf(about),
    contacts: contactsOf(about),
  };
}
