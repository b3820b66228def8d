/** Who may know whom; the table is in docs/decisions/0009-layers.md. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared' }, to: { path: '^(electron|renderer|node:)' } },
    { name: 'core-without-shell', severity: 'error', from: { path: '^electron/core' }, to: { path: '^(electron/(main|preload|tooling)|renderer|node_modules/electron/)' } },
    { name: 'main-starts-core-only', severity: 'error', from: { path: '^electron/main' }, to: { path: '^(electron/(core|tooling|preload)|renderer)' } },
    { name: 'pages-are-browser-code', severity: 'error', from: { path: '^renderer' }, to: { path: '^electron' } },
    {
      name: 'features-by-their-index',
      severity: 'error',
      from: { path: '^renderer/src/features/([^/]+)/' },
      to: { path: '^renderer/src/features/([^/]+)/', pathNot: '^renderer/src/features/($1/|[^/]+/index\\.ts$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
