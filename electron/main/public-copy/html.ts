/** HTML as text. Whatever was typed becomes part of a page here and nowhere else, and cannot become more than text. */

/** A piece of a page; nothing but `element` makes one. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls that HTML does not allow, but for the tab and the line ends. */
const CONTROLS = /[^\P{Cc}\t\n\r]/u;
const SIGNS = /[&<>"']/;

export function escaped(text: string): string {
  const clean = CONTROLS.test(text) ? text.replaceAll(new RegExp(CONTROLS, 'gu'), '') : text;
  // Most texts have none of the signs.
  return SIGNS.test(clean) ? clean.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '') : clean;
}

const VOID: ReadonlySet<string> = new Set(['br', 'link', 'meta']);

/** An element with what is in it; an attribute that is null is not there. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  let said = '';
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== null) said += ` ${attribute}="${escaped(value)}"`;
  if (VOID.has(name)) return { html: `<${name}${said}>` };
  return { html: `<${name}${said}>${inner(children)}</${name}>` };
}

function inner(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  if ('html' in child) return child.html;
  let html = '';
  for (const one of child) html += inner(one);
  return html;
}

/** A whole page. */
export function documentOf(root: Html): string {
  return `<!doctype html>\n${root.html}\n`;
}
