// Changing a task in its place: what, who, when, and how it stands.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { changeAction } from '../api.ts'
import { type Action, actionStates, ownerKinds } from '../model.ts'
import { mustSayWhy } from '../rules/agreement.ts'
import { joined } from '../rules/merge-changes.ts'
import { readOwner } from '../rules/owner.ts'
import { OwnerField } from './OwnerField.tsx'
import type { Opened } from './opened.ts'
import { useTypingIn } from './presence.tsx'
import { useMergedSave } from './use-merged-save.ts'
import { WhyField } from './WhyField.tsx'

const fieldsOf = ({ title, ownerName, ownerKind, dueOn, state, note, waitsFor }: Action) => ({
  title,
  who: ownerName,
  ownerKind,
  dueOn,
  state,
  note,
  waitsFor,
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
    ...(now.waitsFor === before.waitsFor || now.state !== 'not-yet' ? {} : { waitsFor: now.waitsFor }),
  }
}

interface Given {
  caseId: string
  action: Action
  opened: Opened
  onClose: () => void
}

/** A field with its label, and a code or day as the words it stands for. */
function wordsOf(name: keyof Fields, of: Fields): { label: string; value: string } {
  if (name === 'title') return { label: m['plan.task.what'](), value: of.title }
  if (name === 'who') return { label: m['plan.task.who'](), value: of.who }
  if (name === 'ownerKind') return { label: m['plan.task.kind'](), value: m[`plan.owner.${of.ownerKind}`]() }
  if (name === 'dueOn') return { label: m['plan.task.when'](), value: of.dueOn === null ? '' : dayWords(of.dueOn) }
  if (name === 'state') return { label: m['plan.task.state'](), value: m[`plan.task.state.${of.state}`]() }
  if (name === 'waitsFor') return { label: m['plan.task.waits-for'](), value: of.waitsFor }
  return { label: m['plan.task.note'](), value: of.note }
}

const typed = ['title', 'note', 'waitsFor'] as const

/** The form's fields, the saving of them on top of what others did, and joining where both changed the same. */
function useActionForm({ caseId, action, opened, onClose }: Given) {
  const change = useChange(changeAction)
  const [why, setWhy] = useState('')
  const merged = useMergedSave<Action, Fields>({
    thing: action,
    caseId,
    fieldsOf,
    findIn: ({ goals }) => goals.flatMap(({ actions }) => actions).find(({ id }) => id === action.id),
    send: async (base, of) => {
      const changes = changesOf(base, of, opened)
      const at = { actionId: action.id, version: base.version }
      if (Object.keys(changes).length > 0) await change.mutateAsync({ ...at, ...changes, why })
      onClose()
    },
  })
  const fields = useFields(fieldsOf(action))
  const { values, set } = fields
  const clash = merged.clashWith(values)
  const join = () => {
    if (!clash) return
    const { other, merged: together } = clash
    const both = typed.filter((name) => together.clashes.includes(name))
    const texts = both.map((name) => [name, joined(values[name], other[name]).replace('\n', ', ')])
    set({ ...together.whole, ...Object.fromEntries(texts) })
    merged.goOn()
  }
  return { fields, clash, join, why, setWhy, save: () => merged.save(values) }
}

function Clash({ now, clash, join }: { now: Fields; clash: NonNullable<Clashing>; join: () => void }) {
  const texts = clash.merged.clashes.map((name) => {
    const mine = wordsOf(name, now)
    return { label: mine.label, mine: mine.value, theirs: wordsOf(name, clash.other).value }
  })
  return <BothTexts sentence={m['plan.both']()} texts={texts} choose={{ mine: clash.keepMine, theirs: clash.takeTheirs, join }} />
}
type Clashing = ReturnType<typeof useActionForm>['clash']

/** Whether a change touches what people agreed to: not a tick, a note or what it waits for. */
function rewords(changes: ReturnType<typeof changesOf>): boolean {
  return 'title' in changes || 'owner' in changes || 'dueOn' in changes
}

export function ActionForm(given: Given) {
  const { action, opened, onClose } = given
  const { fields, clash, join, why, setWhy, save } = useActionForm(given)
  const { values, field } = fields
  const goal = opened.plan?.goals.find(({ actions }) => actions.some(({ id }) => id === action.id))
  useTypingIn(goal?.id ?? null)
  const asksWhy = goal !== undefined && mustSayWhy(goal, opened.plan?.lastVersion ?? null)
  return (
    <Form
      {...(clash ? {} : { submit: m['web.save']() })}
      onCancel={onClose}
      onSubmit={save}
      label={m['plan.task.edit']({ title: action.title })}
    >
      {clash ? <Clash now={values} clash={clash} join={join} /> : null}
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
      {values.state === 'not-yet' ? <TextField {...field('waitsFor')} label={m['plan.task.waits-for']()} /> : null}
      <TextField {...field('note')} label={m['plan.task.note']()} />
      {asksWhy ? <WhyField value={why} onChange={setWhy} required={rewords(changesOf(action, values, opened))} /> : null}
    </Form>
  )
}
