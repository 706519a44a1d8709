// Changing a goal in its place: own words first, the rest folded away until one wants it.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { BothTexts } from '../../../platform/web/parts/BothTexts.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { lifeDomains } from '../../assessment/model.ts'
import { changeGoal } from '../api.ts'
import { aims, type Goal } from '../model.ts'
import { isReworded, mustSayWhy } from '../rules/agreement.ts'
import { joined } from '../rules/merge-changes.ts'
import { type Fields, fieldsOf, none, steps, textOf, wordsOf } from './goal-fields.ts'
import type { Opened } from './opened.ts'
import { TypesHere, useTypingIn } from './presence.tsx'
import { useMergedSave } from './use-merged-save.ts'
import { WhoseField } from './WhoseField.tsx'
import { WhyField } from './WhyField.tsx'
import { domainWords } from './words.ts'

const words = ['ownWords', 'wording', 'baseline'] as const

interface MoreGiven {
  fields: ReturnType<typeof useFields<Fields>>
  people: Opened['people']
}

function More({ fields: { field, values, set }, people }: MoreGiven) {
  const domains = [
    { value: none, label: m['plan.goal.domain.none']() },
    ...lifeDomains.map((value) => ({ value: value as string, label: domainWords(value) })),
  ]
  const choices = [
    { value: none, label: m['plan.goal.aim.none']() },
    ...aims.map((value) => ({ value: value as string, label: m[`plan.aim.${value}`]() })),
  ]
  return (
    <details className="plan-more">
      <summary>{m['plan.goal.more']()}</summary>
      <div className="form">
        <WhoseField
          people={people}
          value={{ personIds: values.whose.split(' ').filter(Boolean), ownersOnly: values.only === 'yes' }}
          onChange={({ personIds, ownersOnly }) => set({ whose: personIds.join(' '), only: ownersOnly ? 'yes' : '' })}
        />
        <SelectField {...field('domain')} label={m['plan.goal.domain']()} choices={domains} />
        <SelectField {...field('aim')} label={m['plan.goal.aim']()} choices={choices} />
        <TextArea {...field('baseline')} label={m['plan.goal.baseline']()} rows={2} />
        {steps.map(([name, level]) => (
          <TextField key={name} {...field(name)} label={m['plan.goal.step']({ words: m[`web.scale.${level}`]() })} />
        ))}
      </div>
    </details>
  )
}

interface Given {
  goal: Goal
  caseId: string
  opened: Opened
  onClose: () => void
}

/** The form's fields, the saving of them on top of what others did, and joining where both changed the same. */
function useGoalForm({ goal, caseId, onClose }: Given) {
  const change = useChange(changeGoal)
  const [why, setWhy] = useState('')
  const merged = useMergedSave<Goal, Fields>({
    thing: goal,
    caseId,
    fieldsOf,
    findIn: ({ goals }) => goals.find(({ id }) => id === goal.id),
    send: async ({ version }, of) => {
      await change.mutateAsync({ goalId: goal.id, version, ...textOf(of), why })
      onClose()
    },
  })
  const fields = useFields(fieldsOf(goal))
  const { values, set } = fields
  const clash = merged.clashWith(values)
  const join = () => {
    if (!clash) return
    const { other, merged: together } = clash
    const clashing = words.filter((name) => together.clashes.includes(name))
    const both = clashing.map((name) => [name, joined(values[name], other[name])])
    set({ ...together.whole, ...Object.fromEntries(both) })
    merged.goOn()
  }
  return { fields, clash, join, why, setWhy, save: () => merged.save(values) }
}

export function GoalForm(given: Given) {
  const { goal, opened, onClose } = given
  const { fields, clash, join, why, setWhy, save } = useGoalForm(given)
  const { values, field } = fields
  useTypingIn(goal.id)
  return (
    <Sheet as="section" label={m['plan.goal.edit']()}>
      <Form {...(clash ? {} : { submit: m['web.save']() })} onCancel={onClose} onSubmit={save} label={m['plan.goal.edit']()}>
        {clash ? (
          <BothTexts
            sentence={m['plan.both']()}
            texts={clash.merged.clashes.map((name) => {
              const mine = wordsOf(name, values[name], opened.people)
              return { label: mine.label, mine: mine.value, theirs: wordsOf(name, clash.other[name], opened.people).value }
            })}
            choose={{ mine: clash.keepMine, theirs: clash.takeTheirs, join }}
          />
        ) : null}
        <TypesHere goalId={goal.id} />
        <TextArea {...field('ownWords')} label={m['plan.goal.own-words']()} voice required startHere rows={2} />
        <TextArea {...field('wording')} label={m['plan.goal.wording']()} rows={1} />
        <More fields={fields} people={opened.people} />
        {mustSayWhy(goal, opened.plan?.lastVersion ?? null) ? (
          <WhyField value={why} onChange={setWhy} required={isReworded(goal, textOf(values))} />
        ) : null}
      </Form>
    </Sheet>
  )
}
