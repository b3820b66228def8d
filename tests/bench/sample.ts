import { launch } from '../support/electron.ts';

/** Leaves a user-data folder behind as the program does that had the sample open last. */
export async function openSample(userData: string): Promise<void> {
  const program = await launch({ userData });
  await program.call('shell.openSample', {});
  await program.close();
}
