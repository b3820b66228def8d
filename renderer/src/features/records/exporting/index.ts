export { useAbout } from './use-about.ts';
export { useExport, type Exporting } from './use-export.ts';
export { useExportEntries } from './use-export-entries.ts';
