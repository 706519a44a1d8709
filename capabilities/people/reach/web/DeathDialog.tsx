// Writing down that someone died; it stops all that leaves, and a mistake is taken back here.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { recordDeath } from '../api.ts'

interface Given {
  person: { id: string; version: number; name: string; diedOn: Day | null }
  onClose: () => void
}

export function DeathDialog({ person, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields({ diedOn: (person.diedOn ?? today) as Day | null })
  const record = useChange(recordDeath, ['contact.', 'plan.'])
  const save = async (diedOn: Day | null, sentence: string) => {
    await record.mutateAsync({ personId: person.id, version: person.version, diedOn })
    tell(sentence)
    onClose()
  }
  return (
    <Dialog title={m['people.death.title']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={() => save(values.diedOn ?? today, m['people.death.saved']())}>
        <p className="soft">{m['people.death.lead']({ name: person.name })}</p>
        <DateField {...field('diedOn')} label={m['people.death.on']()} lean="back" past required />
        {person.diedOn === null ? null : (
          <div>
            <Button icon="undo" busy={record.isPending} onClick={() => void save(null, m['people.death.taken-back']())}>
              {m['people.death.wrong']()}
            </Button>
          </div>
        )}
      </Form>
    </Dialog>
  )
}
