import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsOfRelease, type ToldOfRelease } from '../../../../shared/domain/dispatch/releases.ts';
import { runs } from '../../../support/replicas/runs.ts';

/** What happens to the releases of one programme, and to the desk of one recipient. */
const act = fc.constantFrom('release', 'voidFirst', 'voidLast', 'tell', 'tellInVain', 'tellWithoutNeed');

/** A desk on which the last paper lies that came, unless somebody said that it is void. */
function openOffice() {
  const releases: { readonly id: string; isVoid: boolean }[] = [];
  const told: ToldOfRelease[] = [];
  let desk: string | null = null;
  /** Nobody knows what lies there: what was sent last may not have come. */
  let isDoubtful = false;

  const standing = () => releases.findLast(({ isVoid }) => !isVoid)?.id ?? null;
  const news = () => newsOfRelease(standing(), told);

  function tell(releaseId: string, arrives: boolean, isVoid: boolean): void {
    const says = releases.some(({ id, isVoid: gone }) => id === releaseId && gone) ? 'voided' : 'released';
    told.push({ releaseId, says, isVoid });
    if (arrives) desk = says === 'released' ? releaseId : null;
    isDoubtful = isVoid;
  }
  return {
    news,
    standing,
    desk: () => desk,
    isDoubtful: () => isDoubtful,
    do(what: string, arrives: boolean): void {
      if (what === 'release') releases.push({ id: `R${releases.length}`, isVoid: false });
      const victim = what === 'voidFirst' ? releases[0] : what === 'voidLast' ? releases.at(-1) : undefined;
      if (victim) victim.isVoid = true;
      const due = news()?.releaseId;
      if (what === 'tell' && due !== undefined) tell(due, true, false);
      if (what === 'tellInVain' && due !== undefined) tell(due, arrives, true);
      const again = standing();
      if (what === 'tellWithoutNeed' && again !== null) tell(again, true, false);
    },
  };
}

test('Who is told what is due holds what stands, and is told nothing more; who is due nothing holds nothing else', () => {
  let dueOnce = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 30, size: 'max' }), (acts) => {
      const office = openOffice();
      for (const [what, arrives] of acts) {
        office.do(what, arrives);
        const news = office.news();
        if (news === null) {
          expect(office.desk()).toBe(office.standing());
          expect(office.isDoubtful()).toBe(false);
          continue;
        }
        dueOnce += 1;
        expect(office.isDoubtful() || office.desk() !== office.standing()).toBe(true);
        expect(news.news === 'void').toBe(office.standing() === null);
      }
      office.do('tell', true);
      expect(office.news()).toBeNull();
      expect(office.desk()).toBe(office.standing());
    }),
    runs(1991, 1000),
  );
  expect(dueOnce).toBeGreaterThan(1000);
});
