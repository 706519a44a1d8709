// One phase: what kind, which days, what was decided and why.
import { useRef } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listFreeAmounts } from '../../free-amount/api.ts'
import { holdsOn } from '../../free-amount/rules/capacity.ts'
import { fromWords } from '../../free-amount/web/words.ts'
import { putPhase, removePhase } from '../api.ts'
import type { Phase, PhaseName } from '../model.ts'
import { formOf, reasonNeeded } from '../rules/check-phase.ts'
import { entryOf, fieldsOf, nameOf, type PhaseFields, type Shown } from './phase-form.ts'
import { decisionWords, kindWords, phaseWords } from './words.ts'

type Fields = ReturnType<typeof useFields<PhaseFields>>
type Part = Pick<Fields, 'field' | 'values'> & { phase: PhaseName }

function Kind({ field, phase }: Part) {
  const { kinds, kindNeeded } = formOf(phase)
  if (kinds.length === 0) return null
  const choices = kinds.map((value) => ({ value, label: kindWords(value) }))
  const none = { value: 'none' as const, label: m['finance.trajectory.kind.none']() }
  const label = phase === 'registration' ? m['finance.debts.threat']() : m['finance.trajectory.kind']()
  return (
    <SelectField
      {...field('kind')}
      label={label}
      choices={kindNeeded ? choices : [none, ...choices]}
      required={kindNeeded === true}
    />
  )
}

function Decided({ field, values, phase }: Part) {
  const { decisions } = formOf(phase)
  if (decisions.length === 0) return null
  const choices = [
    { value: 'none' as const, label: m['finance.trajectory.decision.none']() },
    ...decisions.map((value) => ({ value, label: decisionWords(value) })),
  ]
  return (
    <>
      <ChoiceField {...field('decision')} label={m['finance.trajectory.decision']()} choices={choices} beside required />
      {values.decision === 'none' ? null : (
        <DateField
          {...field('decidedOn')}
          label={m['finance.trajectory.decided-on']()}
          hint={m['finance.trajectory.decided-on.hint']()}
          lean="back"
          past
        />
      )}
      {values.decision === 'granted' ? <DateField {...field('runsFrom')} label={m['finance.trajectory.runs-from']()} /> : null}
    </>
  )
}

function startWords(phase: PhaseName): string {
  if (phase === 'registration') return m['finance.trajectory.asked-on']()
  if (phase === 'moratorium') return m['finance.trajectory.asked-of-court']()
  // The terms of the law run to and from this day.
  if (phase === 'intake' || phase === 'crisis-intervention') return m['finance.trajectory.first-talk-on']()
  return phase === 'exit' ? m['finance.trajectory.exit-on']() : m['finance.trajectory.started-on']()
}

/** What stays free a month is entered at the debts, and read here. */
function Free({ caseId, on, kept }: { caseId: string; on: Day | null; kept: Cents | null }) {
  const today = useToday()
  const look = useLook(listFreeAmounts, { caseId })
  const vtlb = holdsOn(look.data?.rows ?? [], on ?? today)?.vtlb
  if (look.isPending) return null
  const bare = kept === null ? m['finance.trajectory.free.none']() : m['finance.trajectory.free.kept']({ amount: euros(kept) })
  return (
    <p className="soft private">
      {vtlb ? m['finance.trajectory.free']({ amount: euros(vtlb.cents), from: fromWords(vtlb, today) }) : bare}
    </p>
  )
}

function Rest({ field, values, phase, caseId, kept }: Part & { caseId: string; kept: Phase | null }) {
  const { atOnce, endAhead } = formOf(phase)
  const kind = values.kind === 'none' ? null : values.kind
  const needed = reasonNeeded({ kind, decision: values.decision === 'none' ? null : values.decision })
  return (
    <>
      {atOnce || phase === 'registration' ? null : (
        <DateField
          {...field('endedOn')}
          label={endAhead ? m['finance.trajectory.ends-on']() : m['finance.trajectory.ended-on']()}
          {...(endAhead ? { lean: 'ahead' } : { lean: 'back', past: true })}
        />
      )}
      {phase === 'resolution' ? <Free caseId={caseId} on={values.startedOn} kept={kept?.freeCents ?? null} /> : null}
      <TextArea
        {...field('because')}
        label={needed ? m['finance.trajectory.because']() : m['finance.trajectory.note']()}
        rows={3}
        required={needed}
      />
    </>
  )
}

interface PhaseGiven {
  caseId: string
  trajectoryId: string
  shown: Shown
  locked: boolean
  onClose: () => void
}

export function PhaseDialog({ caseId, trajectoryId, shown, locked, onClose }: PhaseGiven) {
  const today = useToday()
  const phase = nameOf(shown)
  const kept = 'begins' in shown ? null : shown
  const { values, field } = useFields<PhaseFields>(fieldsOf(shown, today))
  const id = useRef(kept?.id ?? newId())
  const [put, remove] = [useChange(putPhase), useChange(removePhase)]
  async function save(): Promise<void> {
    const at = { caseId, trajectoryId, phaseId: id.current, version: kept?.version ?? null }
    await put.mutateAsync({ ...at, ...entryOf(phase, values, today) })
    tell(m['finance.trajectory.saved']({ phase: phaseWords(phase) }))
    onClose()
  }
  function takeAway(version: number): void {
    remove
      .mutateAsync({ caseId, phaseId: id.current, version })
      .then(() => tell(m['finance.trajectory.removed']({ phase: phaseWords(phase) })))
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
    onClose()
  }
  const part = { field, values, phase }
  return (
    <Dialog title={phaseWords(phase)} onClose={onClose}>
      <Form onSubmit={save} onCancel={onClose} {...(locked ? {} : { submit: m['web.save']() })}>
        <Kind {...part} />
        <DateField {...field('startedOn')} label={startWords(phase)} lean="back" past required />
        <Decided {...part} />
        <Rest {...part} caseId={caseId} kept={kept} />
        {kept && !locked && phase !== 'registration' ? (
          <div>
            <Button kind="plain" icon="trash" onClick={() => takeAway(kept.version)}>
              {m['finance.trajectory.remove']()}
            </Button>
          </div>
        ) : null}
      </Form>
    </Dialog>
  )
}
