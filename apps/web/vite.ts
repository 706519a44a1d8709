// How the web app is built: one place for the real build and for the gallery.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

export const house = path.resolve(import.meta.dirname, '../..')

/** @param outDir folder that is emptied and filled @param page the html file it starts from */
export function viteConfig(outDir: string, page = 'index.html'): InlineConfig {
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [react()],
    // The server puts the nonce of each answer in place of this word.
    html: { cspNonce: '__NONCE__' },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // `first.ts` comes before every schema, also where a schema is shared by pages and so lies in a file of its own.
      rolldownOptions: { input: path.join(import.meta.dirname, page), output: { strictExecutionOrder: true } },
    },
  }
}
