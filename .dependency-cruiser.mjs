// Who may import whom: the table of ARCHITECTURE.md as rules, one set for each capability of house.ts.
import { capabilities } from './house.ts'

const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`)

/** Anywhere below a folder, in that folder itself too. (The library refuses nested repetition, so it is said twice.) */
const under = (folder) => `^(?:${folder}/|${folder}/.+/)`
const pureIn = (folder) => [`${under(folder)}(model|rules|api)\\.ts$`, `${under(folder)}rules/`]
const nouns = (folder) => `${under(folder)}(model\\.ts$|rules\\.ts$|rules/)`
const pureOf = (topic) => [`^${topic}/(model|rules|api)\\.ts$`, `^${topic}/rules/`]

const zod = packages('zod')
const sql = packages('kysely')
const core = '^core/'
const tops = '^(apps|demo|bench|journeys|tools)/'
/** Tests, and what several tests of a topic share: `test-<what>.ts`. */
const test = '\\.test\\.tsx?$|/test-[^/]+\\.ts$'
const anyPackage = ['(^|/)node_modules/', '^(node:)?[a-z_]+$', '^(node:)?[a-z_]+/[a-z]+$']
const generated = '^#(texts|tables)$'
const testing = packages('vitest', '@vitest/[^/]+', 'fast-check')
const readers = packages('csv-parse', 'fast-xml-parser', 'ibantools', '@e965/xlsx')
const browser = [
  ...packages('react', 'react-dom', '@types/react', '@types/react-dom', 'react-aria[^/]*', 'react-stately', 'recharts', 'uqr'),
  ...packages('@tanstack/[^/]+', '@react-aria/[^/]+', '@internationalized/[^/]+', '@fontsource-variable/[^/]+'),
]
const texts = ['^platform/i18n/generated/', generated]
const styles = '\\.(css|svg|woff2)$'
const platformWeb = [under('platform/web'), ...texts, styles]
const platformServer = ['^platform/(?!.*/web/)(?!web/)', generated]
const serverFile = '(server|jobs|door|guest|data|search|demo)\\.ts$'

/** A kind of file, and all that it may import. */
function rule(name, comment, { from, may }) {
  return { name, comment, severity: 'error', from, to: { pathNot: may } }
}

function serverRulesFor(capability, { own, below, topic }) {
  const doors = [`^${below}/door\\.ts$`, `^${own}/door\\.ts$`]
  const known = [
    ...zod,
    core,
    ...platformServer,
    ...pureOf('$1'),
    nouns(own),
    nouns(below),
    '^$1/store\\.ts$',
    '^$1/readers/',
    ...doors,
  ]
  const whole = [...zod, core, ...platformServer, ...pureIn(own), nouns(below), `${under(own)}store\\.ts$`, ...doors]
  return [
    rule(`${capability}: store`, 'a store knows platform/db, the query builder and its own model', {
      from: { path: `^${topic}/store\\.ts$` },
      may: [...zod, ...sql, core, '^platform/db/', generated, '^$1/model\\.ts$'],
    }),
    rule(
      `${capability}: server`,
      'server files know the platform, their own pure files and store, and doors, model and rules of what lies below',
      { from: { path: `^${topic}/(server|jobs|demo|door|guest)\\.ts$`, pathNot: `^${own}/door\\.ts$` }, may: known },
    ),
    rule(`${capability}: search`, 'what a topic publishes to search is SQL on its own tables, beside what server files know', {
      from: { path: `^${topic}/search\\.ts$` },
      may: [...known, ...sql],
    }),
    rule(`${capability}: door`, 'the door of a capability may use every store and pure file of it, and the doors below', {
      from: { path: `^${own}/door\\.ts$` },
      may: whole,
    }),
    rule(`${capability}: register`, 'the register of a capability may use every store, exports and erases by SQL', {
      from: { path: `^${topic}/data\\.ts$` },
      may: [...whole, ...sql],
    }),
    rule(`${capability}: readers`, 'a reader knows core, the pure files of its topic and the libraries that read files', {
      from: { path: `^${topic}/readers/`, pathNot: test },
      may: [...zod, core, ...pureOf('$1'), '^$1/readers/', ...readers],
    }),
  ]
}

function rulesFor(capability, at) {
  const own = `capabilities/${capability}`
  const below = at > 0 ? `capabilities/(?:${capabilities.slice(0, at).join('|')})` : 'nothing-below'
  const topic = `(${own}|${own}/.+)`
  return [
    rule(
      `${capability}: pure`,
      'model, rules and api know zod, core, pure files of their topic, and model and rules of what lies below and of the platform',
      {
        from: { path: [`^${topic}/(model|rules|api)\\.ts$`, `^${topic}/rules/[^/]+\\.ts$`], pathNot: test },
        may: [...zod, core, ...pureOf('$1'), nouns(own), nouns(below), nouns('platform')],
      },
    ),
    ...serverRulesFor(capability, { own, below, topic }),
    rule(
      `${capability}: web`,
      'pages know platform/web, pure files of their own, and web/parts, model and rules of what lies below; no server file',
      {
        from: { path: `${under(own)}web/`, pathNot: test },
        may: [
          ...zod,
          core,
          ...browser,
          ...platformWeb,
          `${under(own)}web/`,
          ...pureIn(own),
          `${under(below)}web/parts/`,
          nouns(below),
          nouns('platform'),
        ],
      },
    ),
    rule(`${capability}: tests`, 'a test knows its capability, all that lies below, the platform and packages; nothing above', {
      from: { path: `^${own}/.+(${test})` },
      may: [`^${own}/`, `^${below}/`, core, '^platform/', '^house\\.ts$', generated, ...anyPackage],
    }),
  ]
}

const platform = [
  rule('platform: pure', 'model, rules and api of the platform are as pure as those of a capability', {
    from: { path: ['^(platform/.+)/(model|rules|api)\\.ts$', '^(platform/.+)/rules/[^/]+\\.ts$'], pathNot: test },
    may: [...zod, core, ...pureOf('$1'), nouns('platform')],
  }),
  rule('platform: web', 'the web kit knows core, the web kit and pure files of the platform; no server file', {
    from: { path: `${under('platform')}web/`, pathNot: test },
    may: [...zod, core, ...browser, ...platformWeb, `${under('platform')}web/`, ...pureIn('platform')],
  }),
  {
    name: 'platform: server',
    comment: 'the platform knows core and packages; it knows no capability, no app and no page',
    severity: 'error',
    from: { path: '^platform/', pathNot: [`${under('platform')}web/`, test] },
    to: { path: ['^capabilities/', tops, `${under('platform')}web/`] },
  },
  {
    name: 'platform: tests',
    comment: 'tests of the platform know no capability either',
    severity: 'error',
    from: { path: `^platform/.+(${test})` },
    to: { path: ['^capabilities/', tops] },
  },
]

const house = [
  rule('core', 'core knows core and zod', { from: { path: core, pathNot: test }, may: [...zod, core] }),
  rule('core: tests', 'tests of core know core and the test libraries', {
    from: { path: `${core}.+(${test})` },
    may: [...zod, core, ...testing],
  }),
  {
    name: 'stores are private',
    comment: 'the SQL of a topic is the business of that topic, and of the door and register of its capability',
    severity: 'error',
    from: { path: '^((?:capabilities|platform)/.+)/[^/]+$', pathNot: '^(capabilities|platform)/[^/]+/(door|data)\\.ts$' },
    to: { path: '/store\\.ts$', pathNot: '^$1/store\\.ts$' },
  },
  {
    name: 'nobody imports the tops',
    comment: 'apps, demo, bench, journeys and tools may import everything; nothing below imports them',
    severity: 'error',
    from: { path: '^(core|platform|capabilities)/' },
    to: { path: tops },
  },
  {
    name: 'only tests use what tests share',
    comment: 'test-<what>.ts is for tests',
    severity: 'error',
    from: { path: '^(core|platform|capabilities)/', pathNot: [test, '^platform/test/'] },
    to: { path: ['^(core|platform|capabilities)/.*/test-[^/]+\\.ts$', '^platform/test/'] },
  },
  {
    name: 'no row in the table',
    comment: 'this kind of file has no place in a capability: see the table of ARCHITECTURE.md',
    severity: 'error',
    from: {
      path: '^capabilities/',
      pathNot: [`/(model|rules|api|store)\\.ts$`, `/${serverFile}`, '/(rules|readers|web)/', test],
    },
    to: {},
  },
  { name: 'no circles', comment: 'files that need each other are one file', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'everything resolves',
    comment: 'an import of something that is not there',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: [generated, '\\?'] },
  },
]

export default {
  forbidden: [...house, ...platform, ...capabilities.flatMap((capability, at) => rulesFor(capability, at))],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/|^platform/i18n/generated' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css'],
    },
  },
}
