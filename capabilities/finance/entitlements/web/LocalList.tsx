// Schemes of the municipality as the manager entered them, with whether they may fit this household.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import type { openEntitlements } from '../api.ts'
import type { Fit } from '../model.ts'
import { SchemeFacts } from './SchemeFacts.tsx'

const tones: Readonly<Record<Fit, 'ok' | 'plain' | 'sun'>> = { mayFit: 'ok', notNow: 'plain', asks: 'sun', look: 'sun' }
const order: readonly Fit[] = ['mayFit', 'look', 'asks', 'notNow']

export function LocalList({ local }: { local: Given<typeof openEntitlements>['local'] }) {
  const sorted = [...local].sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit))
  return (
    <Section title={m['finance.entitlements.local']()}>
      {sorted.length === 0 ? <p className="soft">{m['finance.entitlements.local.empty']()}</p> : null}
      {sorted.length > 0 ? (
        <List sheet label={m['finance.entitlements.local']()}>
          {sorted.map(({ scheme, fit }) => (
            <Row
              key={scheme.id}
              title={scheme.name}
              past={fit === 'notNow'}
              below={<SchemeFacts scheme={scheme} />}
              end={<Pill tone={tones[fit]}>{m[`finance.entitlements.fit.${fit}`]()}</Pill>}
            />
          ))}
        </List>
      ) : null}
    </Section>
  )
}
