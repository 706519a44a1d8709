// Someone comes to live in a home; a child keeps the other one.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { joinHome } from '../api.ts'
import type { Home, HomesView } from '../model.ts'
import { livesOn } from '../rules/living.ts'

export function JoinDialog({ home, view, onClose }: { home: Home; view: HomesView; onClose: () => void }) {
  const today = useToday()
  const { values, field } = useFields({ personId: '', joinedOn: today as Day | null, share: '' })
  const join = useChange(joinHome)
  const here = home.members.filter((one) => one.leftOn === null && livesOn(one, today)).map((one) => one.personId)
  const others = view.people.filter(({ id, diedOn }) => diedOn === null && !here.includes(id))
  async function save(): Promise<void> {
    const { personId, joinedOn, share } = values
    await join.mutateAsync({ homeId: home.id, version: home.version, personId, joinedOn: joinedOn ?? today, share })
    tell(m['people.home.saved']())
    onClose()
  }
  return (
    <Dialog title={m['people.home.join']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <SelectField
          {...field('personId')}
          label={m['people.home.join.who']()}
          required
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field('joinedOn')} label={m['people.home.since']()} lean="back" past required />
        <TextField {...field('share')} label={m['people.home.share']()} hint={m['people.home.share.hint']()} />
      </Form>
    </Dialog>
  )
}
