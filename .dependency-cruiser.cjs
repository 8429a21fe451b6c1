// The arrows of the README, as errors. A folder may import itself and what stands after its arrow.
const only = (from, allowed, comment) => ({
  name: `${from}-only-knows`,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^[^.][^/]*/', pathNot: [`^${from}/`, '^node_modules/', ...allowed.map((to) => `^${to}/`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('time', [], 'The idea of time knows nothing else.'),
    only('tone', [], 'The idea of voice knows nothing else.'),
    only(
      'replies',
      ['tone', 'watch'],
      'A reply has a language and a voice, and is to somebody who may be watched.',
    ),
    only('risks', ['tone'], 'What is worth a second look, in words.'),
    only(
      'models',
      ['tone', 'replies', 'risks'],
      'A model writes answers, which are held to the rules of answers.',
    ),
    only(
      'worth',
      ['time', 'tone', 'replies'],
      'What the time bought is computed from time, voice and conversations.',
    ),
    only('watch', [], 'Whom the user watches: accounts and words.'),
    only('round', ['watch'], 'A round goes through what is watched.'),
    only(
      'settings',
      ['time', 'tone', 'replies'],
      'What the user or the company chose, of what the ideas name.',
    ),
    only(
      'storage',
      ['settings', 'time', 'tone', 'replies', 'models', 'risks', 'worth', 'watch', 'round'],
      'Storage keeps what the ideas name.',
    ),
    only(
      'x',
      ['time', 'tone', 'replies', 'risks', 'worth'],
      "The only folder that knows X's page; it knows no overlay.",
    ),
    only(
      'components',
      ['locales', 'settings', 'time', 'tone', 'replies', 'models', 'risks', 'worth', 'watch', 'round'],
      'Props in, JSX out.',
    ),
    only(
      'locales',
      ['settings', 'time', 'tone', 'replies', 'models', 'risks', 'worth', 'watch', 'round'],
      'Words for what the ideas name.',
    ),
    only(
      'messaging',
      ['locales', 'x', 'settings', 'time', 'tone', 'replies', 'models', 'risks', 'worth', 'watch', 'round'],
      'What contexts say to each other.',
    ),
    only(
      'lifecycle',
      ['x', 'messaging', 'locales', 'time', 'watch'],
      'Runs features on a page; knows none of them.',
    ),
    only(
      'features',
      [
        ...['x', 'components', 'lifecycle', 'messaging', 'locales'],
        ...['time', 'tone', 'replies', 'risks', 'worth', 'watch', 'round'],
      ],
      'Nothing that the content script reaches may open a database: it would be X’s.',
    ),
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'One feature failing or leaving must not touch another.',
      from: { path: '^features/([^/.]+)' },
      to: { path: '^features/', pathNot: '^features/$1[/.]' },
    },
    {
      name: 'ideas-are-pure',
      severity: 'error',
      comment: 'No browser API, no database, no drawing in the ideas.',
      from: {
        path: '^(time|tone|replies|models|risks|worth|watch|round|settings)/',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '(wxt|webextension-polyfill|dexie|preact|@webext-core)',
        dependencyTypes: ['npm', 'npm-dev'],
      },
    },
    {
      name: 'no-database-in-the-page',
      severity: 'error',
      comment: 'IndexedDB opened by a content script is x.com’s own.',
      from: { path: '^entrypoints/x\\.content/' },
      to: { path: '^(storage/|node_modules/dexie)', reachable: true },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
    exclude: { path: '\\.css(\\?inline)?$' },
  },
};
