import { ChevronDown, ChevronRight } from 'lucide-react';
import type { RowGroup } from './lines.ts';

interface GroupRowProps {
  readonly group: RowGroup;
  readonly index: number;
  readonly start: number;
  readonly size: number;
  readonly onToggle: (id: string) => void;
}

/** The head of a group: what its rows have in common, and how many they are. It is pressed to close and open it. */
export function GroupRow({ group, index, start, size, onToggle }: GroupRowProps) {
  const Arrow = group.isOpen ? ChevronDown : ChevronRight;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-group"
      style={{ insetBlockStart: start, blockSize: size }}
    >
      <div role="gridcell" className="grid-group-cell">
        <button
          type="button"
          className="grid-group-toggle"
          aria-expanded={group.isOpen}
          onClick={() => onToggle(group.id)}
        >
          <Arrow size={14} aria-hidden className={group.isOpen ? '' : 'mirrored'} />
          <bdi className="clip">{group.label}</bdi>
          <span className="quiet digits">{group.count}</span>
        </button>
      </div>
    </div>
  );
}
