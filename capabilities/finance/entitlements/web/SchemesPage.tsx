// Inrichten: schemes of the municipality, and the numbers of law that someone checked.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listSchemes } from '../api.ts'
import type { LocalScheme } from '../model.ts'
import { ChecksList } from './ChecksList.tsx'
import { HolesList } from './HolesList.tsx'
import { SchemeDialog } from './SchemeDialog.tsx'
import { SchemeFacts } from './SchemeFacts.tsx'
import './entitlements.css'

type Arranged = Given<typeof listSchemes>

function Schemes({ given }: { given: Arranged }) {
  const [open, setOpen] = useState<LocalScheme | 'new' | null>(null)
  return (
    <Section title={m['finance.entitlements.local']()}>
      {given.schemes.length === 0 ? (
        <Empty title={m['finance.entitlements.settings.empty']()}>{m['finance.entitlements.settings.empty.lead']()}</Empty>
      ) : (
        <List sheet label={m['finance.entitlements.local']()}>
          {given.schemes.map((scheme) => (
            <Row
              key={scheme.id}
              title={scheme.name}
              below={<SchemeFacts scheme={scheme} />}
              end={
                <Button
                  small
                  onClick={() => setOpen(scheme)}
                  aria-label={m['finance.entitlements.settings.change']({ name: scheme.name })}
                >
                  {m['finance.entitlements.settings.change.short']()}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <div>
        <Button icon="plus" onClick={() => setOpen('new')}>
          {m['finance.entitlements.settings.add']()}
        </Button>
      </div>
      {open ? <SchemeDialog given={given} scheme={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </Section>
  )
}

export default function SchemesPage() {
  const look = useLook(listSchemes, {})
  return (
    <Page
      title={m['finance.entitlements.settings']()}
      lead={m['finance.entitlements.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>
        {(given) => (
          <div className="stack wide">
            <Schemes given={given} />
            <ChecksList given={given} />
            <HolesList />
          </div>
        )}
      </Looked>
    </Page>
  )
}
