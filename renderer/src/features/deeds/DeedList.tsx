import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import type { ListedDeed } from '../../../../shared/contract/shapes/deeds.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { DeedLine } from './DeedLine.tsx';
import { useDeedSentence } from './use-deed-sentence.ts';
import { useGoToDeed } from './use-show-deed.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import './DeedsScreen.css';

/** Deeds by the days on which they were done. Arrows go from one to the next and to what can be done with it. */
export function DeedList({ deeds }: { readonly deeds: readonly ListedDeed[] }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const sentence = useDeedSentence();
  const goTo = useGoToDeed();
  const days = groupedBy(deeds, ({ at }) => dayAt(at, zone));
  return (
    <GridList
      aria-label={t('history:list')}
      className="deeds"
      disallowTypeAhead
      onAction={(key) => {
        const deed = deeds.find(({ commandId }) => commandId === key);
        if (deed) void goTo(deed);
      }}
    >
      {[...days].map(([day, some]) => (
        <GridListSection key={day} id={`on ${day}`}>
          <GridListHeader className="deeds-day">
            <bdi>{dayOf(language, `${day}T12:00:00Z`, 'UTC', { year: true })}</bdi>
          </GridListHeader>
          {some.map((deed) => (
            <GridListItem
              key={deed.commandId}
              id={deed.commandId}
              textValue={sentence(deed)}
              className="deeds-row"
            >
              <DeedLine deed={deed} />
            </GridListItem>
          ))}
        </GridListSection>
      ))}
    </GridList>
  );
}
