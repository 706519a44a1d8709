// The language of these pages: each build speaks one, and a browser remembers which it asks for.
import { type Language, languageCookie } from '../i18n/rules.ts'

declare global {
  /** Filled in by the bundler; the compiler of texts knows it by this name. */
  var __PARAGLIDE_STATIC_LOCALE__: Language | undefined
}

export const language: Language = globalThis.__PARAGLIDE_STATIC_LOCALE__ ?? 'nl'

/** How days, lists and numbers are written; amounts stay as Dutch banks write them. */
export const locale = { nl: 'nl-NL', en: 'en-GB' }[language]

/** Asks for the pages in another language; what is typed and not yet kept is lost, as at any reload. */
export function speak(to: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to set one is not in every browser we serve.
  document.cookie = `${languageCookie}=${to}; path=/; max-age=31536000; samesite=lax`
  location.reload()
}
