// The institutions that someone deals with: what presses stands on top.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { listDesks } from '../api.ts'
import { DeskDialog } from './DeskDialog.tsx'
import { DeskSheet } from './DeskSheet.tsx'

export function DesksPart({ caseId }: { caseId: string }) {
  const look = useLook(listDesks, { caseId })
  const [adding, setAdding] = useState(false)
  const mayWork = useMay('case.work')
  return (
    <Section
      title={m['contact.desks']()}
      beside={
        mayWork ? (
          <span className="push no-print">
            <Button icon="plus" onClick={() => setAdding(true)}>
              {m['contact.desk.new']()}
            </Button>
          </span>
        ) : null
      }
    >
      <Looked look={look}>
        {({ desks, may }) =>
          desks.length === 0 ? (
            <Empty title={m['contact.desks.none']()}>{m['contact.desks.none.more']()}</Empty>
          ) : (
            <div className="stack">
              {desks.map((desk) => (
                <DeskSheet key={desk.id} caseId={caseId} desk={desk} may={may} />
              ))}
            </div>
          )
        }
      </Looked>
      {adding ? <DeskDialog caseId={caseId} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}
