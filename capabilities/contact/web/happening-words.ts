// Words of what happened: each capability says its own, under the name it told the timeline.
import { m } from '#texts'
import type { Happening } from '../timeline/model.ts'

/** All texts by their keys, for what is known by its name only when it is shown. */
const texts = m as unknown as Record<string, ((values: object) => string) | undefined>

/** "Afspraak: huisbezoek", "Plan getekend, versie 2". */
export function happeningWords({ kind, words }: Pick<Happening, 'kind' | 'words'>): string {
  const [capability = '', what = ''] = kind.includes('.') ? kind.split('.') : ['contact', kind]
  const said = texts[`${capability}.happened.${what}`]?.({ words }) ?? words
  return said.replace(/: $/, '')
}
