/** Meetings: their states, agendas, sessions and clashes, and what is shown of them. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { agendaItem } from '../../kinds/agenda-item.ts';
import { date, LIMITS, said, timeOfDay, written } from '../../kinds/fields.ts';
import { session } from '../../kinds/session.ts';
import { command, query } from '../call.ts';
import { agendaLineSchema } from '../shapes/agenda-lines.ts';
import { clashSchema } from '../shapes/clashes.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { rowSchema } from '../shapes/lists.ts';

/** A session of more than a month is typed as it is: nothing is dragged so far. */
const LONGEST_SLOT_MINUTES = 31 * 24 * 60;

const { fields: sessionFields } = session;

/** Where a session is to be moved: its own wall time, minutes (null keeps the length), room (left out: it keeps its own). */
const moveTarget = z.strictObject({
  id: z.string(),
  startWall: z.string(),
  minutes: z.int().min(1).max(LONGEST_SLOT_MINUTES).nullable().default(null),
  roomId: z.string().nullable().optional(),
});

/** Sessions of a group on dates that come again: at an hour of a zone, so many minutes long. */
const rotaDraft = z.strictObject({
  groupId: z.string(),
  title: sessionFields.title.schema(),
  rhythm: z.enum(words.ROTA_RHYTHMS),
  weekday: z.enum(words.WEEKDAYS),
  /** Which of its month; of no matter where the rhythm goes by weeks. */
  week: z.enum(words.ROTA_WEEKS).default('first'),
  from: date().schema(),
  count: z.int().min(1).max(60),
  startTime: timeOfDay().schema(),
  minutes: z
    .int()
    .min(5)
    .max(24 * 60),
  zone: sessionFields.zone.schema(),
  status: z.enum(['draft', 'confirmed']).default('draft'),
});

export const MEETING_CALLS = {
  'reconvening.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.RECONVENING_STATES),
      reason: written(2000).default(''),
    }),
    writtenSchema,
  ),
  'workingGroup.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.GROUP_STATES),
      reason: written(2000).default(''),
    }),
    writtenSchema,
  ),
  /** Sets right a role that was entered wrongly, for all of its time; a role that changed is written into the record. */
  'groupMembership.correctRole': command(
    z.strictObject({ id: z.string(), role: z.enum(words.GROUP_ROLES) }),
    writtenSchema,
  ),
  'agenda.get': query(
    z.strictObject({ sessionId: z.string() }),
    z.object({ lines: z.array(agendaLineSchema), plannedMinutes: z.int(), slotMinutes: z.int().nullable() }),
  ),
  /**
   * Adds items after one of those under a parent (null: first, at the top). An item one deeper stands under the last that
   * is not; minutes left out are those of any new item.
   */
  'agenda.add': command(
    z.strictObject({
      sessionId: z.string(),
      parentId: z.string().nullable().default(null),
      afterId: z.string().nullable(),
      items: z
        .array(
          z.strictObject({
            depth: z.union([z.literal(0), z.literal(1)]).default(0),
            title: agendaItem.fields.title.schema(),
            minutes: agendaItem.fields.minutes.schema().nullable().default(null),
            kind: agendaItem.fields.kind.schema().default('other'),
          }),
        )
        .min(1)
        .max(500),
    }),
    writtenSchema.extend({ ids: z.array(z.string()) }),
  ),
  /** Puts an item after another one (null: first) under a parent (null: top level). */
  'agenda.move': command(
    z.strictObject({ id: z.string(), parentId: z.string().nullable(), afterId: z.string().nullable() }),
    writtenSchema,
  ),
  'session.moveTo': command(moveTarget, writtenSchema),
  /** What a session would clash with if it were moved so; nothing is changed. */
  'session.foresee': query(moveTarget, z.array(clashSchema)),
  /**
   * Where a session of its length would clash with nothing, or else with the least: the same hour in other rooms, other
   * hours of its day, those near to where it stands first, and its hour on other days.
   */
  'session.propose': query(
    z.strictObject({ id: z.string(), limit: z.int().min(1).max(20).default(5) }),
    z.array(z.object({ startWall: z.string(), roomId: z.string().nullable(), clashes: z.int() })),
  ),
  /**
   * The dates of a rota, before it is made: where the clock does not show that hour once there is no instant; which clocks
   * are not as far away as usual; whether the group meets then already; what it would clash with. Fails with VALIDATION of
   * a closed group.
   */
  'rota.plan': query(
    rotaDraft,
    z.array(
      z.object({
        date: z.string(),
        startUtc: z.string().nullable(),
        endUtc: z.string().nullable(),
        clock: z.enum(['one', 'skipped', 'twice']),
        leads: z.array(z.object({ zone: z.string(), hours: z.number(), usual: z.number() })),
        isThere: z.boolean(),
        clashes: z.array(clashSchema),
      }),
    ),
  ),
  /** Makes the sessions of those dates that were chosen, in one deed; problems are told at `dates.N`. */
  'rota.make': command(
    rotaDraft.extend({ dates: z.array(date().schema()).min(1).max(60) }),
    writtenSchema.extend({ ids: z.array(z.string()) }),
  ),
  'clash.list': query(z.strictObject({ reconveningId: z.string().nullable() }), z.array(clashSchema)),
  /** Accepts clashes as they were looked at, all for one reason; refused where one of them is another by now. */
  'clash.accept': command(
    z.strictObject({
      clashes: z
        .array(z.strictObject({ key: z.string(), fingerprint: z.string() }))
        .min(1)
        .max(1000),
      reason: said(LIMITS.line),
    }),
    writtenSchema,
  ),
  /** An accepted clash is open again: its acceptance is taken away. */
  'clash.takeUp': command(z.strictObject({ key: z.string() }), writtenSchema),
  'timetable.get': query(
    z.strictObject({ reconveningId: z.string() }),
    z.object({
      reconvening: rowSchema,
      hostEvent: rowSchema.nullable(),
      sessions: z.array(rowSchema),
      hostMeetings: z.array(rowSchema),
      clashes: z.array(clashSchema),
    }),
  ),
} as const;
