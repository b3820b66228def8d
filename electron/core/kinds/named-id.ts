import { v5 } from 'uuid';

/** The id that follows from a name, the same one on every laptop; also from one of half characters, under which nothing is kept. */
export function namedId(name: string, namespace: string): string {
  return v5(name.toWellFormed(), namespace);
}
