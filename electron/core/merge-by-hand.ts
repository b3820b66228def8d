/**
 * Takes what one workspace file knows into another of the same workspace:
 * `npm run merge mine.reconvene theirs.reconvene`. Neither may be open.
 */
import { AppFailure } from '../../shared/contract/errors.ts';
import { localize } from '../../shared/domain/languages.ts';
import { problems } from '../../shared/words/en/problems.ts';
import { say } from '../../shared/words/say.ts';
import { entriesOf } from '../../shared/typing.ts';
import { mergeFiles } from './merge-files.ts';

const [mine, theirs] = process.argv.slice(2);
if (mine === undefined || theirs === undefined) {
  console.error('Say which file takes in which: mine.reconvene theirs.reconvene');
  process.exitCode = 1;
} else {
  try {
    report(mine, theirs);
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    const { code, params, reference = '' } = error.error;
    const facts = { path: '', field: '', detail: '', reference, ...params };
    console.error(
      say(
        'en',
        problems.codes[code],
        Object.fromEntries(entriesOf(facts).map(([name, fact]) => [name, String(fact)])),
      ),
    );
    process.exitCode = 1;
  }
}

function report(mine: string, theirs: string): void {
  const { commands, waiting, records, files, damaged, conflicts, erased, unreadable, ahead } = mergeFiles(
    mine,
    theirs,
  );
  console.log(`${commands} commands taken in, ${records} records written, ${waiting} commands left waiting.`);
  if (erased > 0) console.log(`${erased} personal texts were erased, as they are in the other file.`);
  console.log(`${files} contents of files came along.`);
  for (const name of damaged) console.log(`Damaged in ${theirs}, and not taken: ${name}`);
  if (unreadable > 0)
    console.log(
      `${unreadable} records are not as this program writes them; the lists of their kinds name them.`,
    );
  if (ahead !== null) {
    console.log(
      `The last change is dated ${ahead}: a clock stood wrong on one of the laptops, or does here. Calendar files say no later time than it is now.`,
    );
  }
  for (const { kind, record, title, unit, element, heads } of conflicts) {
    const [stands, ...others] = heads.map(({ after }) => JSON.stringify(after));
    const called = localize(title, 'en') || record;
    if (others.length === 0) {
      console.log(
        `To be decided: ${kind} “${called}” stands, though it gave way or was deleted on a laptop.`,
      );
      continue;
    }
    const where = [kind, `“${called}”,`, unit, element].filter(Boolean).join(' ');
    console.log(`To be decided: ${where}: ${stands} stands; also set to ${others.join(' and ')}`);
  }
}
