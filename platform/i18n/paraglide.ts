// Runs the text compiler in a process of its own, since it leaves timers behind for half a minute.
import { compile } from '@inlang/paraglide-js'

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
process.exit(0)
