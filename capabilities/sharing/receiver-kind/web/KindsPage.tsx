// Inrichten: for which kinds of receiver there are reports, and what a report to each starts from.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import type { listReceiverKinds } from '../api.ts'
import { type PartStart, partNames, type ReceiverKind } from '../model.ts'
import { leastParts } from '../rules.ts'
import { KindDialog } from './KindDialog.tsx'
import { receiverWords, useReceiverKinds } from './kinds.ts'

/** "Al aangevinkt: Naam, Doelen · Gaat niet mee: Notities" */
function startsWith({ parts, ground }: ReceiverKind): string {
  const named = (start: PartStart) =>
    partNames.filter((part) => parts[part] === start).map((part) => m[`sharing.group.${part}`]())
  const leftOut = named('left-out')
  return [
    m['sharing.receiver-kind.ticked-are']({ parts: [m['sharing.line.name'](), ...named('ticked')].join(', ') }),
    leftOut.length > 0 ? m['sharing.receiver-kind.left-out-are']({ parts: leftOut.join(', ') }) : '',
    ground ? m[`people.ground.${ground}`]() : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

const blank = (): ReceiverKind => ({
  ...{ code: newId(), word: '', parts: leastParts, purpose: '', ground: null, retired: false },
})

function Kinds({ given }: { given: Given<typeof listReceiverKinds> }) {
  const [open, setOpen] = useState<ReceiverKind | null>(null)
  return (
    <>
      <List sheet label={m['sharing.receiver-kinds']()}>
        {given.kinds.map((one) => {
          const words = receiverWords(one.code, one.word)
          return (
            <Row
              key={one.code}
              title={
                <span className="beside">
                  {words}
                  {one.retired ? <Pill>{m['sharing.receiver-kind.retired.is']()}</Pill> : null}
                </span>
              }
              below={startsWith(one)}
              past={one.retired}
              end={
                <Button small onClick={() => setOpen(one)} aria-label={m['sharing.receiver-kind.change']({ kind: words })}>
                  {m['sharing.receiver-kind.change.short']()}
                </Button>
              }
            >
              {one.purpose ? <p className="small soft">{one.purpose}</p> : null}
            </Row>
          )
        })}
      </List>
      <div>
        <Button icon="plus" onClick={() => setOpen(blank())}>
          {m['sharing.receiver-kind.add']()}
        </Button>
      </div>
      <p className="soft small reading">{m['sharing.receiver-kinds.fixed']()}</p>
      {open ? <KindDialog given={given} kind={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

export default function KindsPage() {
  const look = useReceiverKinds()
  return (
    <Page
      title={m['sharing.receiver-kinds']()}
      lead={m['sharing.receiver-kinds.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Kinds key={given.version} given={given} />}</Looked>
    </Page>
  )
}
