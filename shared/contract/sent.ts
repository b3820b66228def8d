/** What is sent for a record: its values, and what is to be made with it. */
import { z } from 'zod';

export const values = z.record(z.string(), z.unknown());
export const alongside = z.record(z.string(), z.array(values).min(1).max(100)).default({});
