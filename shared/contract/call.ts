import type { z } from 'zod';

/** 'query' reads; 'command' may write. */
export type Access = 'query' | 'command';

export interface Call<I extends z.ZodType, O extends z.ZodType> {
  readonly access: Access;
  readonly input: I;
  readonly output: O;
}

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { access: 'query', input, output };
}

export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { access: 'command', input, output };
}
