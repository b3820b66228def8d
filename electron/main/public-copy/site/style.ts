/** The one style sheet: for a window of any width, in both directions, and on paper. */
export const CSS = `:root {
  --text: #1b1b19;
  --quiet: #55534d;
  --line: #d5d2c8;
  --act: #17457a;
  --ground: #ffffff;
}
/* On a screen alone: paper is white. */
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --text: #eceae4;
    --quiet: #b3b0a7;
    --line: #45433e;
    --act: #9cc3f2;
    --ground: #1b1b19;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Noto Sans Arabic', 'Noto Sans SC', 'Microsoft YaHei', sans-serif; color: var(--text); background: var(--ground); -webkit-text-size-adjust: 100%; }
html:lang(ar) { font-family: 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif; line-height: 1.7; }
body { margin: 0; }
header, main, footer { max-inline-size: 64rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1rem 0; border-block-end: 1px solid var(--line); }
.name { margin: 0; font-weight: 600; }
.name a { color: inherit; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.5rem; color: var(--act); text-decoration: none; }
nav a:hover, main a:hover { text-decoration: underline; }
nav a[aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px 0 var(--act); }
.languages { font-size: 0.9rem; }
main { padding-block: 1.5rem 3rem; min-block-size: 60vh; }
main:focus { outline: none; }
a { color: var(--act); text-decoration: underline; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 0.5rem 1rem; background: var(--act); color: var(--ground); transform: translateY(-120%); }
.skip:focus { transform: none; z-index: 1; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
p { margin: 0.25rem 0 0.75rem; max-inline-size: 46rem; }
.lead { font-size: 1.125rem; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
dl { margin: 0.25rem 0 0.75rem; display: grid; gap: 0.125rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
ul.entries, ul.plain, ul.columns { list-style: none; margin: 0; padding: 0; }
ul.entries > li { padding-block: 0.25rem 1rem; border-block-end: 1px solid var(--line); }
ul.entries > li:last-child { border-block-end: none; }
ul.entries > li > h2 { margin-block-start: 1rem; }
ul.columns { columns: 17rem; column-gap: 2rem; }
ul.columns > li { break-inside: avoid; padding-block: 0.125rem; }
.paragraph { display: grid; grid-template-columns: 4rem 1fr; gap: 0 1rem; align-items: baseline; }
.paragraph p { margin-block-start: 0; }
.paragraph .label { color: var(--quiet); font-size: 0.9rem; }
.table { position: relative; overflow-x: auto; margin-block: 0.5rem 1rem; }
table { border-collapse: collapse; inline-size: 100%; }
/* The heading above says it to whoever sees it. */
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding-block: 0.375rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.9rem; }
tbody th { font-weight: 400; }
article { border-block-start: 1px solid var(--line); }
footer { border-block-start: 1px solid var(--line); padding-block: 1rem 2rem; font-size: 0.9rem; }
.state.cancelled, .state.postponed { font-weight: 600; }
@media (max-width: 30rem) {
  dl > div { grid-template-columns: 1fr; padding-block-end: 0.375rem; }
  .paragraph { grid-template-columns: 1fr; }
  h1 { font-size: 1.4rem; }
}
@media print {
  @page { margin: 18mm; }
  html { font-size: 10.5pt; }
  header nav, footer nav, .skip { display: none; }
  header, main, footer { max-inline-size: none; padding-inline: 0; }
  main { min-block-size: 0; padding-block-end: 0; }
  a { color: inherit; text-decoration: none; }
  .table { overflow: visible; }
  th, td { padding-block: 0.125rem; }
  thead { display: table-header-group; }
  tr, dl > div, ul.entries > li, ul.columns > li, .paragraph { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  /* As at when it was stands below what is said, on the same page. */
  footer { break-before: avoid; break-inside: avoid; padding-block: 0.25rem 0; }
  .programme { break-before: page; }
  .programme:first-of-type { break-before: auto; }
  p { orphans: 3; widows: 3; max-inline-size: none; }
}
`;
