// Languages as people write them on a card, as the codes that offers go by.

const codes: Record<string, string> = {
  nederlands: 'nl',
  engels: 'en',
  arabisch: 'ar',
  marokkaans: 'ar',
  tigrinya: 'ti',
  oekraïens: 'uk',
  pools: 'pl',
  turks: 'tr',
  perzisch: 'fa',
  farsi: 'fa',
  dari: 'fa',
  somalisch: 'so',
  somali: 'so',
  frans: 'fr',
  spaans: 'es',
  papiaments: 'pap',
  papiamento: 'pap',
  tamazight: 'zgh',
  berbers: 'zgh',
  riffijns: 'zgh',
  gebarentaal: 'nl-NGT',
}

/** Codes of the languages that are known; what is not known says nothing, neither for nor against. */
export function codesOfLanguages(written: readonly string[]): string[] {
  const found = written.flatMap((text) => {
    const word = text.trim().toLocaleLowerCase('nl')
    const name = Object.keys(codes).find((one) => word === one || word.startsWith(`${one} `) || word.endsWith(one))
    return name === undefined ? [] : [codes[name] as string]
  })
  return [...new Set(found)]
}
