/**
 * Takes what one workspace file knows into another of the same workspace:
 * `npm run merge mine.reconvene theirs.reconvene`. Neither may be open.
 */
import { mergeFiles } from './merge-files.ts';

const [mine, theirs] = process.argv.slice(2);
if (mine === undefined || theirs === undefined) {
  console.error('Say which file takes in which: mine.reconvene theirs.reconvene');
  process.exitCode = 1;
} else {
  const { commands, waiting, records, files, damaged, conflicts, erased } = mergeFiles(mine, theirs);
  console.log(`${commands} commands taken in, ${records} records written, ${waiting} commands left waiting.`);
  if (erased > 0) console.log(`${erased} personal texts were erased, as they are in the other file.`);
  console.log(`${files} contents of files came along.`);
  for (const name of damaged) console.log(`Damaged in ${theirs}, and not taken: ${name}`);
  for (const { kind, record, unit, element, heads } of conflicts) {
    const values = heads.map(({ after }) => JSON.stringify(after)).join(' or ');
    console.log(`To be decided: ${[kind, record, unit, element].filter(Boolean).join(' ')}: ${values}`);
  }
}
