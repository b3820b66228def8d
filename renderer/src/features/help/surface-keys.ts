/** Keys that belong to a list, a page or a grid rather than to a command: what they do, and the stroke. */
export const SURFACE_KEYS = [
  {
    surface: 'list',
    keys: [
      ['move', 'Down'],
      ['cell', 'Right'],
      ['write', 'F2'],
      ['open', 'Mod+Enter'],
      ['take', 'Shift+Down'],
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
      ['nextFact', 'Down'],
      ['change', 'F2'],
      ['save', 'Mod+S'],
      ['takeBack', 'Escape'],
      ['takeTheirs', 'Alt+Enter'],
    ],
  },
  {
    surface: 'form',
    keys: [['create', 'Mod+Enter']],
  },
  {
    surface: 'timetable',
    keys: [
      ['timeStep', 'Down'],
      ['nextSession', 'Mod+Down'],
      ['dayStep', 'Mod+Right'],
      ['newHere', 'Enter'],
      ['open', 'Enter'],
      ['openPage', 'Mod+Enter'],
      ['later', 'Alt+Down'],
      ['fineLater', 'Mod+Alt+Down'],
      ['longer', 'Shift+Alt+Down'],
      ['nextDay', 'Alt+Right'],
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
      ['moveItem', 'Alt+Down'],
      ['indent', 'Alt+Right'],
      ['delete', 'Delete'],
    ],
  },
  {
    surface: 'clashes',
    keys: [
      ['select', 'Space'],
      ['takeMore', 'Shift+Down'],
      ['accept', 'A'],
      ['moveOut', 'M'],
    ],
  },
  {
    surface: 'changes',
    keys: [
      ['goThere', 'Enter'],
      ['toTakeBack', 'Right'],
    ],
  },
] as const;
