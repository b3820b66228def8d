/** Values for the schemas of the contract: most of them as a caller means them, some as nobody would. */
import { z } from 'zod';
import type { Chance } from '../../bench/random.ts';
import { HOSTILE } from './hostile.ts';

/** What is likely at a place of an input, by the name that it has there. */
export type Likely = (name: string, chance: Chance) => unknown;

const MOST = 4;

/** A value that a schema takes in most cases; `likely` is asked first for texts and for what says nothing of itself. */
export function anyValue(schema: z.core.$ZodType, name: string, chance: Chance, likely: Likely): unknown {
  const at = (inner: z.core.$ZodType, called = name): unknown => anyValue(inner, called, chance, likely);
  if (schema instanceof z.ZodOptional) return chance.below(3) === 0 ? undefined : at(schema.unwrap());
  if (schema instanceof z.ZodDefault) return chance.below(2) === 0 ? undefined : at(schema.unwrap());
  if (schema instanceof z.ZodNullable) return chance.below(4) === 0 ? null : at(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const made = Object.entries(schema.shape).map(([key, inner]) => [key, at(inner, key)] as const);
    return Object.fromEntries(made.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: 1 + chance.below(MOST) }, () => at(schema.element));
  }
  if (schema instanceof z.ZodRecord) {
    const entries = Array.from({ length: chance.below(MOST) }, () => [
      String(at(schema.keyType, `${name}.key`)),
      at(schema.valueType, `${name}.value`),
    ]);
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodUnion) {
    const option = oneOf(schema.options, chance);
    return option && at(option);
  }
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, chance);
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values], chance);
  if (schema instanceof z.ZodBoolean) return chance.below(2) === 0;
  if (schema instanceof z.ZodNumber) return chance.below(60);
  if (schema instanceof z.ZodNull) return null;
  return likely(name, chance);
}

/** The same input with something in it that nobody would send. */
export function spoiled(input: unknown, chance: Chance): unknown {
  if (chance.below(40) === 0) return oneOf(HOSTILE, chance);
  const copy = structuredClone(input);
  const places = placesIn(copy);
  const place = places[chance.below(places.length)];
  if (!place || chance.below(15) === 0) {
    if (typeof copy === 'object' && copy !== null)
      Reflect.set(copy, chance.oneOf(NAMES), oneOf(HOSTILE, chance));
    return copy;
  }
  Reflect.set(place.holder, place.key, oneOf(HOSTILE, chance));
  return copy;
}

/** Names that every object answers to. */
const NAMES: readonly [string, ...string[]] = [
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'isPrototypeOf',
  'extra',
];

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

/** Of a list that is not empty. */
export function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[chance.below(list.length)];
}
