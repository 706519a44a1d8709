// The meldcode in the words of the screens.
import { m } from '#texts'
import type { EntryKind, EntrySaid } from '../model.ts'

/** "Stap 2, overleg", "Kindcheck", "Stap 3 overgeslagen". */
export function kindWords(said: Pick<EntrySaid, 'kind'> & { step?: 'consult' | 'talk' }): string {
  if (said.kind === 'passed-over') return m[`safety.meldcode.passed-over.${said.step ?? 'talk'}`]()
  return m[`safety.meldcode.kind.${said.kind}`]()
}

const factsWords: Partial<Record<EntryKind, () => string>> = {
  consult: m['safety.meldcode.facts.consult'],
  talk: m['safety.meldcode.facts.talk'],
  feedback: m['safety.meldcode.facts.feedback'],
}

/** What is asked as facts: seen and heard at a signal, put to someone in a consultation. */
export const factsAsked = (kind: EntryKind): string => (factsWords[kind] ?? m['safety.meldcode.facts'])()
