// Changing a task in its place: what, who, when, and how it stands.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { changeAction, openPlan } from '../api.ts'
import { type Action, actionStates, ownerKinds } from '../model.ts'
import { readOwner } from '../rules/owner.ts'
import { BothTexts, joined } from './BothTexts.tsx'
import { OwnerField } from './OwnerField.tsx'
import type { Opened } from './opened.ts'

const fieldsOf = ({ title, ownerName, ownerKind, dueOn, state, note }: Action) => ({
  title,
  who: ownerName,
  ownerKind,
  dueOn,
  state,
  note,
})
type Fields = ReturnType<typeof fieldsOf>

/** Only what was changed here goes out, so that a tick of someone else stays. */
function changesOf(before: Action, now: Fields, opened: Opened) {
  const named = readOwner(now.who, opened)
  // A kind that was chosen counts above the one that follows from a name, unless the name is a colleague's.
  const kept = now.ownerKind === before.ownerKind && now.who !== before.ownerName ? named.ownerKind : now.ownerKind
  const owner =
    named.memberId === null ? { ownerKind: kept, ownerName: now.who.trim() || named.ownerName, memberId: null } : named
  const sameOwner =
    owner.ownerKind === before.ownerKind && owner.ownerName === before.ownerName && owner.memberId === before.memberId
  return {
    ...(now.title === before.title ? {} : { title: now.title }),
    ...(sameOwner ? {} : { owner }),
    ...(now.dueOn === before.dueOn ? {} : { dueOn: now.dueOn }),
    ...(now.state === before.state ? {} : { state: now.state }),
    ...(now.note === before.note ? {} : { note: now.note }),
  }
}

interface Given {
  caseId: string
  action: Action
  opened: Opened
  onClose: () => void
}

export function ActionForm({ caseId, action, opened, onClose }: Given) {
  const change = useChange(changeAction)
  const [from, setFrom] = useState(action)
  const [theirs, setTheirs] = useState<Action | null>(null)
  const { values, field, set } = useFields(fieldsOf(action))
  const save = async (version: number) => {
    const changes = changesOf(from, values, opened)
    if (Object.keys(changes).length > 0) await change.mutateAsync({ actionId: action.id, version, ...changes })
    onClose()
  }
  const send = () =>
    save(from.version).catch(async (failure: unknown) => {
      if (!(failure instanceof Conflict)) throw failure
      const { plan } = await call(openPlan, { caseId })
      setTheirs(plan?.goals.flatMap(({ actions }) => actions).find(({ id }) => id === action.id) ?? null)
    })
  const join = () => {
    if (!theirs) return
    setFrom(theirs)
    set({ title: joined(values.title, theirs.title).replace('\n', ', '), note: joined(values.note, theirs.note) })
    setTheirs(null)
  }
  return (
    <Form
      {...(theirs ? {} : { submit: m['web.save']() })}
      onCancel={onClose}
      onSubmit={send}
      label={m['plan.task.edit']({ title: action.title })}
    >
      {theirs ? (
        <BothTexts
          texts={[
            { label: m['plan.task.what'](), mine: values.title, theirs: theirs.title },
            { label: m['plan.task.who'](), mine: values.who, theirs: theirs.ownerName },
            { label: m['plan.task.note'](), mine: values.note, theirs: theirs.note },
          ]}
          onMine={() => void save(theirs.version).catch(send)}
          onTheirs={onClose}
          onJoin={join}
        />
      ) : null}
      <TextField {...field('title')} label={m['plan.task.what']()} required startHere />
      <OwnerField {...field('who')} choices={opened} />
      <SelectField
        {...field('ownerKind')}
        label={m['plan.task.kind']()}
        choices={ownerKinds.map((value) => ({ value, label: m[`plan.owner.${value}`]() }))}
      />
      <DateField {...field('dueOn')} label={m['plan.task.when']()} lean="ahead" />
      <SelectField
        {...field('state')}
        label={m['plan.task.state']()}
        choices={actionStates.map((value) => ({ value, label: m[`plan.task.state.${value}`]() }))}
      />
      <TextField {...field('note')} label={m['plan.task.note']()} />
    </Form>
  )
}
