// The languages guests can choose from, and which one to begin with.
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What each calls itself. */
export const ownName: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

function known(text: unknown): Language | undefined {
  return languages.find((one) => one === text)
}

/** What was chosen; else the first language of the browser that we speak; else Dutch. */
export function languageOf(chosen: unknown, accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((part) => known(part.trim().slice(0, 2).toLowerCase()))
  return known(chosen) ?? wanted.find((one) => one !== undefined) ?? 'nl'
}
