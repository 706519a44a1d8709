// What a letter asks, in a few keys: who sent it, what it asks, by when and how much.
import { useRef } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { notePost } from '../api.ts'
import { type PostAsks, type PostFacts, type PostLine, postAsks } from '../model.ts'
import { mayBeNoted } from '../rules.ts'

const fieldOf = { 'sender-needed': 'sender', 'day-to-come': 'datedOn', 'amount-needed': 'amountCents' } as const

/** "Betalen: Waterbedrijf": what the task says that a letter brings. */
function taskTitle({ asks, sender }: PostFacts): string {
  return asks === 'nothing' ? '' : m[`contact.post.task.${asks}`]({ sender })
}

interface FactsGiven {
  post: PostLine
  /** The focus begins here; not where one leafs through the letters, which would end that. */
  startHere: boolean
  onNoted: () => void
}

export function PostFactsForm({ post, startHere, onNoted }: FactsGiven) {
  const today = useToday()
  const taskId = useRef(newId())
  const note = useChange(notePost, ['people.'])
  const { sender, datedOn, asks, termOn, amountCents, isDebt, reference } = post
  const { values, field } = useFields({
    ...{ sender, reference, isDebt, note: post.note },
    ...{ datedOn: datedOn as Day | null, termOn: termOn as Day | null, amountCents: amountCents as Cents | null },
    asks: asks as PostAsks,
  })
  const save = async () => {
    const facts = { ...values, sender: values.sender.trim() }
    const verdict = mayBeNoted(facts, today)
    if (!verdict.ok)
      throw new NotUnderstood([
        { field: fieldOf[verdict.reason], code: verdict.reason === 'day-to-come' ? 'day-ahead' : 'required' },
      ])
    await note.mutateAsync({
      postId: post.id,
      version: post.version,
      taskId: taskId.current,
      taskTitle: taskTitle(facts),
      ...facts,
    })
    onNoted()
  }
  return (
    <Form onSubmit={save} submit={m['contact.post.note']()} label={m['contact.post.facts']()}>
      <TextField {...field('sender')} label={m['contact.post.sender']()} required startHere={startHere} />
      <ChoiceField
        {...field('asks')}
        label={m['contact.post.asks']()}
        required
        beside
        choices={postAsks.map((value) => ({ value, label: m[`contact.post.asks.${value}`]() }))}
      />
      {values.asks === 'nothing' ? null : (
        <DateField {...field('termOn')} label={m[`contact.post.term.${values.asks}`]()} lean="nearest" />
      )}
      <MoneyField {...field('amountCents')} label={m['contact.post.amount']()} />
      {values.amountCents === null ? null : <CheckField {...field('isDebt')} label={m['contact.post.debt']()} />}
      <DateField {...field('datedOn')} label={m['contact.post.dated']()} lean="back" past />
      <TextField {...field('reference')} label={m['contact.post.reference']()} width="half" />
      <TextField {...field('note')} label={m['contact.post.remark']()} />
    </Form>
  )
}
