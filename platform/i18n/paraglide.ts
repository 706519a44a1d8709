// Runs the text compiler in a process of its own, since it leaves timers behind for half a minute.
import path from 'node:path'
import { compile } from '@inlang/paraglide-js'
import { build } from 'vite'

const [project, outdir] = process.argv.slice(2)
if (project === undefined || outdir === undefined) throw new Error('usage: paraglide.ts <project> <outdir>')
await compile({
  project,
  outdir,
  emitReadme: false,
  emitGitIgnore: false,
  strategy: ['globalVariable', 'baseLocale'],
  disableAsyncLocalStorage: true,
  // The bundler names the language of a build; elsewhere each call may name its own.
  experimentalStaticLocale: '/** @type {any} */ (globalThis).__PARAGLIDE_STATIC_LOCALE__',
})
// The compiler writes a file a text, of which a page takes what it needs. A program would read all five thousand: it finds them in one.
await build({
  configFile: false,
  root: path.dirname(outdir),
  logLevel: 'warn',
  define: { 'globalThis.__PARAGLIDE_STATIC_LOCALE__': 'undefined' },
  build: {
    ssr: path.join(outdir, 'messages.js'),
    target: 'node24',
    outDir: outdir,
    emptyOutDir: false,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'together.js' } },
  },
})
process.exit(0)
