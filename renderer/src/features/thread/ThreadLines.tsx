import type { ThreadStepShown } from '../../../../shared/contract/thread.ts';
import { THREAD_STAGES, type ThreadStage } from '../../../../shared/domain/thread/records.ts';

/** Pixels; the height of a row stands in Thread.css as well. */
const ROW = 52;
const LANE = 15;
const WIDTH = LANE * THREAD_STAGES.length;
/** Where in its row a sign stands: beside the first line. */
const MIDDLE = 16;

const laneOf = (stage: ThreadStage): number => THREAD_STAGES.indexOf(stage) * LANE + LANE / 2;
const heightOf = (at: number): number => at * ROW + MIDDLE;

/** Down its own lane, and over into the other one at the end: a line is told from those it passes. */
function wayBetween(from: { x: number; y: number }, to: { x: number; y: number }): string {
  if (from.x === to.x) return `M${from.x} ${from.y}V${to.y}`;
  const turn = to.y - ROW / 2;
  return `M${from.x} ${from.y}V${turn}C${from.x} ${to.y - 6} ${to.x} ${turn + 6} ${to.x} ${to.y}`;
}

/** The steps as signs in a lane a stage, with what each follows from; all of it is said in words beside it. */
export function ThreadLines({ steps }: { readonly steps: readonly ThreadStepShown[] }) {
  const placed = steps.map((step, at) => ({ step, at, x: laneOf(step.stage), y: heightOf(at) }));
  return (
    <svg
      className="thread-lines"
      width={WIDTH}
      height={steps.length * ROW}
      viewBox={`0 0 ${WIDTH} ${steps.length * ROW}`}
      aria-hidden
    >
      {placed.map(({ step, at, x, y }) => {
        const from = step.from === null ? undefined : placed[step.from];
        return (
          from && (
            <path
              key={`way ${at}`}
              className={step.due === null ? 'thread-way' : 'thread-way thread-way-due'}
              d={wayBetween(from, { x, y })}
            />
          )
        );
      })}
      {placed.map(({ step, at, x, y }) => (
        <g
          key={`sign ${at}`}
          transform={`translate(${x} ${y})`}
          className={`thread-sign${step.isEnd ? ' thread-sign-end' : ''}${step.due === 'overdue' ? ' thread-sign-overdue' : ''}`}
        >
          <Sign stage={step.stage} due={step.due} />
        </g>
      ))}
    </svg>
  );
}

/** A shape a stage; what is due is hollow, and what is overdue a triangle. */
function Sign({ stage, due }: Pick<ThreadStepShown, 'stage' | 'due'>) {
  if (due === 'overdue') return <path d="M0 -6L6 5H-6z" className="thread-full" />;
  const fill = due === 'ahead' ? 'thread-hollow' : 'thread-full';
  switch (stage) {
    case 'consultation':
      return <circle r="4.5" className="thread-hollow" />;
    case 'stance':
      return <circle r="5" className={fill} />;
    case 'commitment':
      return <path d="M-4.5 -4.5H4.5V4.5H-4.5z" className={fill} />;
    case 'action':
      return <path d="M0 -6L6 0L0 6L-6 0z" className={fill} />;
    case 'letter':
      return <path d="M-5.5 -4H5.5V4H-5.5zM-5.5 -4L0 1L5.5 -4" className="thread-hollow" />;
    case 'report':
      return <path d="M-5 -2.5H5V2.5H-5z" className={fill} />;
  }
}
