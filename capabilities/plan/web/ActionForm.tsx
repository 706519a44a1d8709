// Changing a task in its place: what, who, when, and how it stands.
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
import { joined } from '../rules/merge-changes.ts'
import { readOwner } from '../rules/owner.ts'
import { OwnerField } from './OwnerField.tsx'
import type { Opened } from './opened.ts'
import { useMergedSave } from './use-merged-save.ts'

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

/** A field with its label, and a code or day as the words it stands for. */
function wordsOf(name: keyof Fields, of: Fields): { label: string; value: string } {
  if (name === 'title') return { label: m['plan.task.what'](), value: of.title }
  if (name === 'who') return { label: m['plan.task.who'](), value: of.who }
  if (name === 'ownerKind') return { label: m['plan.task.kind'](), value: m[`plan.owner.${of.ownerKind}`]() }
  if (name === 'dueOn') return { label: m['plan.task.when'](), value: of.dueOn === null ? '' : dayWords(of.dueOn) }
  if (name === 'state') return { label: m['plan.task.state'](), value: m[`plan.task.state.${of.state}`]() }
  return { label: m['plan.task.note'](), value: of.note }
}

export function ActionForm({ caseId, action, opened, onClose }: Given) {
  const change = useChange(changeAction)
  const { clashWith, save, goOn } = useMergedSave<Action, Fields>({
    thing: action,
    caseId,
    fieldsOf,
    findIn: ({ goals }) => goals.flatMap(({ actions }) => actions).find(({ id }) => id === action.id),
    send: async (base, of) => {
      const changes = changesOf(base, of, opened)
      if (Object.keys(changes).length > 0) await change.mutateAsync({ actionId: action.id, version: base.version, ...changes })
      onClose()
    },
  })
  const { values, field, set } = useFields(fieldsOf(action))
  const clash = clashWith(values)
  const join = () => {
    if (!clash) return
    const { other, merged } = clash
    const both = (['title', 'note'] as const).filter((name) => merged.clashes.includes(name))
    set({
      ...merged.whole,
      ...Object.fromEntries(both.map((name) => [name, joined(values[name], other[name]).replace('\n', ', ')])),
    })
    goOn()
  }
  return (
    <Form
      {...(clash ? {} : { submit: m['web.save']() })}
      onCancel={onClose}
      onSubmit={() => save(values)}
      label={m['plan.task.edit']({ title: action.title })}
    >
      {clash ? (
        <BothTexts
          sentence={m['plan.both']()}
          texts={clash.merged.clashes.map((name) => {
            const mine = wordsOf(name, values)
            return { label: mine.label, mine: mine.value, theirs: wordsOf(name, clash.other).value }
          })}
          choose={{ mine: clash.keepMine, theirs: onClose, join }}
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
