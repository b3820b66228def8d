import type { z } from 'zod';

/** 'query' reads; 'command' may write. */
export type Access = 'query' | 'command';

/** Who may make a call: a page of the interface, a page that only prints, the shell for itself. */
export type Caller = 'page' | 'printing' | 'shell';

export interface Call<I extends z.ZodType, O extends z.ZodType> {
  readonly access: Access;
  readonly input: I;
  readonly output: O;
  readonly by: readonly Caller[];
  /** It may take seconds: it is shown as a job, and a backup is taken before it. */
  readonly isLong: boolean;
}

interface CallOptions {
  readonly by?: readonly Caller[];
  readonly isLong?: boolean;
}

const PAGES: readonly Caller[] = ['page', 'shell'];

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { by = PAGES, isLong = false }: CallOptions = {},
): Call<I, O> & { readonly access: 'query' } {
  return { access: 'query', input, output, by, isLong };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { by = PAGES, isLong = false }: CallOptions = {},
): Call<I, O> & { readonly access: 'command' } {
  return { access: 'command', input, output, by, isLong };
}
