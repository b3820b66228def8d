import { frozenAgenda } from '../print/agenda.ts';
import { frozenAs, freeze } from '../print/freeze.ts';
import type { NumbersMemory } from '../../own-numbers.ts';
import { speakerIn } from '../speaker.ts';
import { written, type Handlers } from '../context.ts';
import { declareVoid } from '../voiding.ts';
import { changesSince, lastStanding } from './changes.ts';
import { editionOf, untranslatedBy } from './edition.ts';
import { handOut } from './hand-out.ts';
import { nextLabel } from './labels.ts';
import { modelNow, modelsOf } from './models.ts';

/** `numbers`: of the installation that has the workspace open. */
export function releaseHandlers(
  numbers: NumbersMemory,
): Pick<Handlers, 'release.plan' | 'release.make' | 'release.changes' | 'release.handOut' | 'release.void'> {
  return {
    'release.plan': (reader, { languages, paper, ...subject }) => {
      const speakers = languages.map(speakerIn);
      const label = nextLabel(reader, subject, numbers);
      const models = speakers.map((speaker) =>
        modelNow(reader, subject, { label, language: speaker.language, paper, speaker }),
      );
      return {
        label,
        ...changesSince(reader, lastStanding(reader, subject, null), models),
        untranslated: untranslatedBy(speakers),
      };
    },
    'release.make': (writer, { languages, paper, ...subject }) => {
      const label = nextLabel(writer, subject, numbers);
      const models = [...new Set(languages)].map((language) =>
        modelNow(writer, subject, { label, language, paper }),
      );
      const kept = models.map((model) => frozenAgenda(writer, model));
      const id = writer.create('release', {
        ...subject,
        ...editionOf(writer, {
          label,
          paper,
          languages: models.map(({ language }) => language),
          frozenIds: kept.map(frozenAs),
        }),
      });
      for (const model of kept) freeze(writer, model);
      return { ...written(writer, id), label };
    },
    'release.changes': (reader, { id }) => {
      const release = reader.need('release', id);
      return changesSince(reader, lastStanding(reader, release, release), modelsOf(reader, release));
    },
    'release.handOut': (writer, { id }) => {
      writer.notUndoable();
      handOut(writer, id, numbers);
      return written(writer, id);
    },
    'release.void': (writer, input) => declareVoid(writer, 'release', input),
  };
}
