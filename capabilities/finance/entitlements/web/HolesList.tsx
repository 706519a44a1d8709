// Days of which Omzien has no numbers of a law, so that nobody has to find out by trying.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { dayWords } from '../../../../platform/web/when.ts'
import { laws } from '../model.ts'
import { type Hole, holesIn } from '../rules/law-files.ts'
import { lawWords } from './law-words.ts'

function holeWords({ from, until }: Hole): string {
  if (until === null) return m['finance.entitlements.holes.from']({ day: dayWords(from) })
  return m['finance.entitlements.checks.period']({ from: dayWords(from), until: dayWords(until) })
}

export function HolesList() {
  const title = m['finance.entitlements.holes']()
  return (
    <Section title={title}>
      <p className="soft reading">{m['finance.entitlements.holes.lead']()}</p>
      <List sheet label={title}>
        {laws.map((law) => {
          const holes = holesIn(law)
          return holes.length === 0 ? null : <Row key={law} title={lawWords(law)} below={holes.map(holeWords).join('; ')} />
        })}
      </List>
    </Section>
  )
}
