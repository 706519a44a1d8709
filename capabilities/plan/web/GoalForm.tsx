// Changing a goal in its place: own words first, the rest folded away until one wants it.
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
import { aims, type Goal, type GoalText } from '../model.ts'
import { joined } from '../rules/merge-changes.ts'
import { useMergedSave } from './use-merged-save.ts'
import { domainWords } from './words.ts'

const none = 'none'
const words = ['ownWords', 'wording', 'baseline'] as const

function fieldsOf(goal: Goal) {
  const [s0, s1, s2, s3, s4] = goal.scale
  return {
    ownWords: goal.ownWords,
    wording: goal.wording,
    baseline: goal.baseline,
    domain: goal.domain || none,
    aim: goal.aim ?? none,
    s0,
    s1,
    s2,
    s3,
    s4,
  }
}
type Fields = ReturnType<typeof fieldsOf>

function textOf({ domain, aim, s0, s1, s2, s3, s4, ...rest }: Fields): GoalText {
  return {
    ...rest,
    domain: (domain === none ? '' : domain) as GoalText['domain'],
    aim: aim === none ? null : (aim as GoalText['aim']),
    scale: [s0, s1, s2, s3, s4],
  }
}

const labels = { ownWords: m['plan.goal.own-words'], wording: m['plan.goal.wording'], baseline: m['plan.goal.baseline'] }
const steps = [
  ['s0', '-2'],
  ['s1', '-1'],
  ['s2', '0'],
  ['s3', '1'],
  ['s4', '2'],
] as const

function More({ field }: { field: ReturnType<typeof useFields<Fields>>['field'] }) {
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

/** Every field with its label, and a code as the words it stands for. */
function wordsOf(name: keyof Fields, value: string): { label: string; value: string } {
  if (name === 'domain')
    return { label: m['plan.goal.domain'](), value: value === none ? '' : domainWords(value as GoalText['domain']) }
  if (name === 'aim')
    return { label: m['plan.goal.aim'](), value: value === none ? '' : m[`plan.aim.${value as (typeof aims)[number]}`]() }
  const step = steps.find(([one]) => one === name)
  if (step) return { label: m['plan.goal.step']({ words: m[`web.scale.${step[1]}`]() }), value }
  return { label: labels[name as keyof typeof labels](), value }
}

export function GoalForm({ goal, caseId, onClose }: { goal: Goal; caseId: string; onClose: () => void }) {
  const change = useChange(changeGoal)
  const { clashWith, save, goOn } = useMergedSave<Goal, Fields>({
    thing: goal,
    caseId,
    fieldsOf,
    findIn: ({ goals }) => goals.find(({ id }) => id === goal.id),
    send: async ({ version }, of) => {
      await change.mutateAsync({ goalId: goal.id, version, ...textOf(of) })
      onClose()
    },
  })
  const { values, field, set } = useFields(fieldsOf(goal))
  const clash = clashWith(values)
  const join = () => {
    if (!clash) return
    const { other, merged } = clash
    const both = words.filter((name) => merged.clashes.includes(name)).map((name) => [name, joined(values[name], other[name])])
    set({ ...merged.whole, ...Object.fromEntries(both) })
    goOn()
  }
  return (
    <Sheet as="section" label={m['plan.goal.edit']()}>
      <Form
        {...(clash ? {} : { submit: m['web.save']() })}
        onCancel={onClose}
        onSubmit={() => save(values)}
        label={m['plan.goal.edit']()}
      >
        {clash ? (
          <BothTexts
            sentence={m['plan.both']()}
            texts={clash.merged.clashes.map((name) => {
              const mine = wordsOf(name, values[name])
              return { label: mine.label, mine: mine.value, theirs: wordsOf(name, clash.other[name]).value }
            })}
            choose={{ mine: clash.keepMine, theirs: onClose, join }}
          />
        ) : null}
        <TextArea {...field('ownWords')} label={m['plan.goal.own-words']()} voice required startHere rows={2} />
        <TextArea {...field('wording')} label={m['plan.goal.wording']()} rows={1} />
        <More field={field} />
      </Form>
    </Sheet>
  )
}
