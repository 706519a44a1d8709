// For a beheerder: which instruments are offered, what is in them, a new version, an own one, and reading one in.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../../platform/web/parts/ChoiceField.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listInstruments, switchInstrument } from '../api.ts'
import type { Managed } from '../model.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'

/** The definition as a file, to carry to another organisation. */
function download({ code, number, definition }: Managed): void {
  const file = new Blob([JSON.stringify(definition, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${code}-${number}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

function Line({ one, onPreview }: { one: Managed; onPreview: () => void }) {
  const go = useGo()
  const change = useChange(switchInstrument)
  const turn = () =>
    change
      .mutateAsync({ code: one.code, id: newId(), on: !one.on, version: one.switchVersion })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  const { title, about, source } = one.definition
  const origin = one.shipped
    ? m['assessment.instrument.shipped']({ number: one.number })
    : m['assessment.instrument.own']({ number: one.number, name: one.madeByName })
  const entries = [
    { key: 'see', label: m['assessment.instrument.preview'](), icon: 'eye' as const, run: onPreview },
    {
      key: 'edit',
      label: m['assessment.instrument.new-version'](),
      icon: 'edit' as const,
      run: () => go(`/settings/instruments/${one.code}`),
    },
    { key: 'file', label: m['assessment.instrument.as-file'](), icon: 'paper' as const, run: () => download(one) },
  ]
  return (
    <Row
      past={!one.on}
      start={<Tick done={one.on} what={m['assessment.instrument.turn']({ title })} onChange={() => void turn()} />}
      title={title}
      below={about}
      end={<Menu word={m['assessment.instrument.more']({ title })} entries={entries} />}
    >
      <p className="small soft">
        {origin} {source.verified ? null : <Pill tone="sun">{m['assessment.instrument.unverified']()}</Pill>}
      </p>
    </Row>
  )
}

export default function SettingsPage() {
  const go = useGo()
  const look = useLook(listInstruments, {})
  const [over, setOver] = useState<Managed | 'import' | null>(null)
  const close = () => setOver(null)
  return (
    <Page
      title={m['assessment.instrument.settings']()}
      lead={m['assessment.instrument.settings.lead']()}
      above={{ to: '/settings', label: m['assessment.settings.back']() }}
      actions={
        <>
          <Button icon="paper" onClick={() => setOver('import')}>
            {m['assessment.instrument.import']()}
          </Button>
          <Button kind="primary" icon="plus" onClick={() => go('/settings/instruments/new')}>
            {m['assessment.instrument.new']()}
          </Button>
        </>
      }
    >
      <Looked look={look} lines={6}>
        {({ rows }) => (
          <List label={m['assessment.instrument.settings']()} sheet>
            {rows.map((one) => (
              <Line key={one.code} one={one} onPreview={() => setOver(one)} />
            ))}
          </List>
        )}
      </Looked>
      {over === 'import' ? <ImportDialog known={look.data?.rows ?? []} onClose={close} /> : null}
      {over !== null && over !== 'import' ? <PreviewDialog definition={over.definition} onClose={close} /> : null}
    </Page>
  )
}
