import type { z } from 'zod';
import type { JobPurpose } from './jobs.ts';

/** 'query' reads; 'command' may write. */
export type Access = 'query' | 'command';

/** Who may make a call: a page of the interface, a page that only prints, the shell for itself. */
export type Caller = 'page' | 'printing' | 'shell';

export interface Call<I extends z.ZodType, O extends z.ZodType> {
  readonly access: Access;
  readonly input: I;
  readonly output: O;
  readonly by: readonly Caller[];
  /** It may take seconds: once it tells how far it is, it is shown as a job of this purpose. */
  readonly job: JobPurpose | null;
  /** Whether it writes so much at once that a backup is taken before it. The input is as a page has sent it. */
  readonly isLarge: (input: unknown) => boolean;
}

interface CallOptions {
  readonly by?: readonly Caller[];
  readonly job?: JobPurpose;
  readonly isLarge?: (input: unknown) => boolean;
}

const NEVER = (): boolean => false;

const PAGES: readonly Caller[] = ['page', 'shell'];

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { by = PAGES, job, isLarge = NEVER }: CallOptions = {},
): Call<I, O> & { readonly access: 'query' } {
  return { access: 'query', input, output, by, job: job ?? null, isLarge };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { by = PAGES, job, isLarge = NEVER }: CallOptions = {},
): Call<I, O> & { readonly access: 'command' } {
  return { access: 'command', input, output, by, job: job ?? null, isLarge };
}
