/** A thread of the core as the process has it, for tests that start the threads themselves. */
import { runThread } from '../../electron/core/threads/run.ts';

runThread(import.meta.filename);
