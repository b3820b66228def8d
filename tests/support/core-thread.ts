/** A thread of the core as the process has it, for tests that start the threads themselves. */
import { v7 } from 'uuid';
import { runThread } from '../../electron/core/threads/run.ts';

runThread({ entry: import.meta.filename, clock: () => new Date().toISOString(), newId: () => v7() });
