import { COMMAND_GROUPS, useAllCommands } from '../../state/commands.ts';
import { useTexts } from '../../i18n/index.ts';
import { Keys, Section, StateMark } from '../../ui/index.ts';
import { SURFACE_KEYS } from './surface-keys.ts';
import './Help.css';

const TOPICS = [
  'home',
  'grid',
  'page',
  'time',
  'move',
  'clash',
  'group',
  'minutes',
  'desk',
  'ask',
  'thread',
  'merging',
  'alerts',
  'country',
  'public',
  'text',
  'endorse',
  'evidence',
  'undo',
  'erase',
  'calendar',
  'paper',
  'order',
  'release',
  'languages',
  'files',
  'through',
] as const;
const MARKS = ['confirmed', 'draft', 'planned', 'cancelled', 'clash', 'notice'] as const;

/** How the program thinks, in a few paragraphs, and every key it knows. */
export function HelpText() {
  const { t } = useTexts();
  const commands = useAllCommands().filter(({ keys }) => keys !== undefined);
  return (
    <div className="help">
      <div>
        {TOPICS.map((topic) => (
          <Section key={topic} title={t(`help:${topic}Title`)}>
            <p>{t(`help:${topic}Body`)}</p>
          </Section>
        ))}
      </div>
      <div>
        <Section title={t('help:marksTitle')}>
          <ul className="help-marks">
            {MARKS.map((mark) => (
              <li key={mark}>
                <StateMark mark={mark}>{t(`help:marks.${mark}`)}</StateMark>
              </li>
            ))}
          </ul>
        </Section>
        <h2>{t('help:keys')}</h2>
        <p className="quiet">{t('help:keysIntro')}</p>
        {COMMAND_GROUPS.map((group) => {
          const listed = commands.filter((command) => command.group === group);
          return (
            listed.length > 0 && (
              <KeyList
                key={group}
                title={t(`shell:groups.${group}`)}
                entries={listed.map(({ id, title, keys = '', otherKeys }) => ({
                  id,
                  title,
                  keys,
                  otherKeys,
                }))}
              />
            )
          );
        })}
        {SURFACE_KEYS.map(({ surface, keys }) => (
          <KeyList
            key={surface}
            title={t(`help:surfaces.${surface}`)}
            entries={keys.map(([does, stroke]) => ({
              id: `${does} ${stroke}`,
              title: t(`help:does.${does}`),
              keys: stroke,
            }))}
          />
        ))}
      </div>
    </div>
  );
}

function KeyList({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly keys: string;
    readonly otherKeys?: string | undefined;
  }[];
}) {
  return (
    <Section title={title}>
      <dl className="help-keys">
        {entries.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.title}</dt>
            <dd>
              <Keys keys={entry.keys} />
            </dd>
            {entry.otherKeys && (
              <dd>
                <Keys keys={entry.otherKeys} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
