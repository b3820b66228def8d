import { invalid, problem } from '../../../shared/contract/errors.ts';
import { written, type Handlers } from './context.ts';
import { createRecord } from './records.ts';
import { referenceStates } from './reference.ts';
import { stateId } from '../kinds/participant/id.ts';

export const participantHandlers = {
  'participant.addStates': (writer, { iso3s, coalitionStatus, memberSince }) => {
    const asked = [...new Set(iso3s)];
    const newcomers = asked.filter((iso3) => !writer.get('participant', stateId(iso3)));
    for (const iso3 of newcomers) {
      const state = referenceStates().find((one) => one.iso3 === iso3);
      if (!state) return invalid(problem('iso3s', 'unknownRecord', { id: iso3 }));
      const { shortName, formalName, regionalGroup, unStatus } = state;
      createRecord(writer, 'participant', {
        participantKind: 'state',
        iso3,
        shortName,
        formalName,
        regionalGroup,
        unStatus,
        coalitionStatus,
        memberSince,
      });
    }
    const [first = asked[0] ?? ''] = newcomers;
    return {
      ...written(writer, stateId(first)),
      added: newcomers.length,
      already: asked.length - newcomers.length,
    };
  },
} satisfies Partial<Handlers>;
