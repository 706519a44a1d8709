// How the web app is built: one place for the real build and for the gallery.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import type { Language } from '../../platform/i18n/rules.ts'

export const house = path.resolve(import.meta.dirname, '../..')

/** @param outDir folder that is emptied and filled @param given.page the html file it starts from @param given.language all it speaks */
export function viteConfig(outDir: string, given: { page?: string; language: Language }): InlineConfig {
  const { page = 'index.html', language } = given
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [react(), { name: 'language', transformIndexHtml: (html) => html.replace('lang="nl"', `lang="${language}"`) }],
    // Only the texts of this language come along.
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
      // `first.ts` comes before every schema, also where a schema is shared by pages and so lies in a file of its own.
      rolldownOptions: { input: path.join(import.meta.dirname, page), output: { strictExecutionOrder: true } },
    },
  }
}
