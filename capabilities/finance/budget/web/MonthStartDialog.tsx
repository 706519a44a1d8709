// From which day the month of a household runs: the day its money comes in.
import { m } from '#texts'
import type { Id } from '../../../../core/kit/id.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type MonthView, setMonthStart } from '../api.ts'

/** The last day that every month has. */
const days = Array.from({ length: 28 }, (_, at) => String(at + 1))

export function MonthStartDialog({ caseId, starts, onClose }: { caseId: Id; starts: MonthView['starts']; onClose: () => void }) {
  const set = useChange(setMonthStart)
  const [, go] = useInAddress()
  const { values, field } = useFields({ startsOn: String(starts.on) })
  const save = async () => {
    await set.mutateAsync({ caseId, version: starts.version, startsOn: Number(values.startsOn) })
    tell(m['finance.month.start.saved']())
    onClose()
    go({ month: undefined })
  }
  return (
    <Dialog title={m['finance.month.start']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={save}>
        <SelectField
          {...field('startsOn')}
          label={m['finance.month.start.day']()}
          hint={m['finance.month.start.hint']()}
          required
          choices={days.map((day) => ({ value: day, label: day }))}
        />
      </Form>
    </Dialog>
  )
}
