// How the web app is built: one place for the real build and for the gallery.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import type { Language } from '../../platform/i18n/rules.ts'
import { chunks } from './chunks.ts'

export const house = path.resolve(import.meta.dirname, '../..')

/** Of each text only the sentence of this language comes along, without asking at each use which that is. */
function spoken(language: Language): Plugin {
  return {
    name: 'spoken',
    transform(code, file) {
      if (!/\/i18n\/generated\/messages\/(?!_index)/.test(file)) return null
      const wrapped = /^const (\w+) = .*\(\(inputs(?: = \{\})?, options = \{\}\) => \{\n[\s\S]*?\n\}\);$/m
      // The compiler of texts may one day write them otherwise: then this is to be read again, not to fail in silence.
      if (!wrapped.test(code)) throw new Error(`a text is not written as this build knows it: ${file}`)
      return code.replace(wrapped, `const $1 = ${language}_$1;`).replace(/^import \{.*\} from .*runtime\.js.*$/m, '')
    },
    transformIndexHtml: (html) => html.replace('lang="nl"', `lang="${language}"`),
  }
}

/** Schemas never make a function from text, as the content policy asks: said inside the library, before any schema can be made. */
const noCodeFromText: Plugin = {
  name: 'no-code-from-text',
  transform: (code, file) =>
    /\/zod\/v4\/core\/core\.js$/.test(file) ? `(globalThis.__zod_globalConfig ??= {}).jitless = true;\n${code}` : null,
}

/** @param outDir folder that is emptied and filled @param given.page the html file it starts from @param given.language all it speaks */
export function viteConfig(outDir: string, given: { page?: string; language: Language }): InlineConfig {
  const { page = 'index.html', language } = given
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [react(), spoken(language), noCodeFromText],
    define: { 'globalThis.__PARAGLIDE_STATIC_LOCALE__': JSON.stringify(language) },
    // The server puts the nonce of each answer in place of this word.
    html: { cspNonce: '__NONCE__' },
    build: {
      outDir,
      assetsDir: `assets/${language}`,
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // Larger files than the bundler likes: the first stays under what `journeys/opening.journey.ts` allows.
      chunkSizeWarningLimit: 700,
      rolldownOptions: { input: path.join(import.meta.dirname, page), output: { codeSplitting: { groups: chunks() } } },
    },
  }
}
