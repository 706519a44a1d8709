// The languages there are texts in, and which one to begin with.
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What each calls itself. */
export const ownName: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

/** Cookie in which a browser keeps what was chosen; it says nothing of who chose. */
export const languageCookie = 'language'

function known(text: unknown): Language | undefined {
  return languages.find((one) => one === text)
}

/** What was chosen; else the first language of the browser that we speak; else Dutch. */
export function languageOf(chosen: unknown, accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((part) => known(part.trim().slice(0, 2).toLowerCase()))
  return known(chosen) ?? wanted.find((one) => one !== undefined) ?? 'nl'
}

/** What the cookies of a request say was chosen; undefined when nothing was. */
export function chosenIn(cookies: string | undefined): string | undefined {
  return new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z]+)`).exec(cookies ?? '')?.[1]
}
