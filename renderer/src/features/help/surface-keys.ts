/** Keys that belong to a list, a page or a grid rather than to a command: what they do, and the stroke. */
export const SURFACE_KEYS = [
  {
    surface: 'list',
    keys: [
      ['move', 'ArrowDown'],
      ['cell', 'ArrowRight'],
      ['write', 'F2'],
      ['open', 'Mod+Enter'],
      ['panel', 'Mod+I'],
      ['take', 'Shift+ArrowDown'],
      ['select', 'Space'],
      ['selectAll', 'Mod+A'],
      ['copy', 'Mod+C'],
      ['paste', 'Mod+V'],
      ['fill', 'Mod+D'],
      ['clear', 'Backspace'],
      ['addRow', 'Insert'],
      ['delete', 'Delete'],
    ],
  },
  {
    surface: 'page',
    keys: [
      ['nextFact', 'ArrowDown'],
      ['change', 'F2'],
      ['save', 'Mod+S'],
      ['takeBack', 'Escape'],
      ['takeTheirs', 'Alt+Enter'],
    ],
  },
  {
    surface: 'form',
    keys: [['main', 'Mod+Enter']],
  },
  {
    surface: 'timetable',
    keys: [
      ['timeStep', 'ArrowDown'],
      ['nextSession', 'Mod+ArrowDown'],
      ['dayStep', 'Mod+ArrowRight'],
      ['newHere', 'Enter'],
      ['open', 'Enter'],
      ['openPage', 'Mod+Enter'],
      ['later', 'Alt+ArrowDown'],
      ['fineLater', 'Mod+Alt+ArrowDown'],
      ['longer', 'Shift+Alt+ArrowDown'],
      ['nextDay', 'Alt+ArrowRight'],
    ],
  },
  {
    surface: 'agenda',
    keys: [
      ['edit', 'Enter'],
      ['nextItem', 'Insert'],
      ['openPage', 'Mod+Enter'],
      ['itemKind', 'Alt+1–8'],
      ['itemMinutes', '0–9'],
      ['moveItem', 'Alt+ArrowDown'],
      ['indent', 'Alt+ArrowRight'],
      ['delete', 'Delete'],
    ],
  },
  {
    surface: 'minutes',
    keys: [
      ['noteDecision', 'Alt+D'],
      ['noteTask', 'Alt+T'],
      ['itemAfter', 'Alt+ArrowDown'],
      ['tick', 'Enter'],
    ],
  },
  {
    surface: 'clashes',
    keys: [
      ['select', 'Space'],
      ['takeMore', 'Shift+ArrowDown'],
      ['accept', 'A'],
      ['moveOut', 'M'],
      ['openPage', 'Mod+Enter'],
    ],
  },
  {
    surface: 'changes',
    keys: [
      ['goThere', 'Enter'],
      ['toTakeBack', 'ArrowRight'],
    ],
  },
] as const;
