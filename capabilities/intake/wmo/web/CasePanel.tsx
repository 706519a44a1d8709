// In the identity bar of a case: the term of the Wmo that runs; one click leads to its steps.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { openWmoOfCase } from '../api.ts'
import type { WmoLine } from '../model.ts'
import { StepsDialog } from './StepsDialog.tsx'
import './wmo.css'
import { WmoPill } from './WmoPill.tsx'

export default function CasePanel({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState<WmoLine | null>(null)
  const mayWork = useMay('case.work')
  const { data } = useLook(openWmoOfCase, { caseId })
  const rows = data?.rows.filter(({ clock }) => clock.stage !== 'done' && clock.stage !== 'stopped') ?? []
  if (rows.length === 0) return null
  return (
    <div className="beside wmo-case">
      {rows.map((row) => (
        <span key={row.requestId} className="beside">
          <WmoPill clock={row.clock} />
          {mayWork ? (
            <Button small icon="edit" onClick={() => setOpen(row)}>
              {m['intake.wmo.steps']()}
            </Button>
          ) : null}
        </span>
      ))}
      {open ? (
        <StepsDialog request={{ id: open.requestId, version: open.version }} clock={open.clock} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}
