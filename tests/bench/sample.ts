import { join } from 'node:path';
import { launch } from '../support/electron.ts';

/** Has the program make the sample in a user-data folder; gives the path of the workspace. */
export async function makeSample(userData: string): Promise<string> {
  const program = await launch({ userData });
  await program.call('shell.openSample', {});
  await program.close();
  return join(userData, 'Sample.reconvene');
}
