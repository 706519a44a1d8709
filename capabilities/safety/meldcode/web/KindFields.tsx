// The questions of each kind of record in a meldcode; what does not matter now is not asked.
import { m } from '#texts'
import type { Bound } from '../../../../platform/web/form.ts'
import { CheckField, ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { childQuestions, consulted, type EntryKind, passable } from '../model.ts'
import type { EntryValues } from './entry-form.ts'
import { Told } from './Told.tsx'
import { factsAsked } from './words.ts'

export interface KindGiven {
  kind: EntryKind
  values: EntryValues
  field: <Name extends keyof EntryValues & string>(name: Name) => Bound<EntryValues[Name]>
}

const known = () => [
  { value: 'yes' as const, label: m['safety.meldcode.yes']() },
  { value: 'no' as const, label: m['safety.meldcode.no']() },
  { value: 'unknown' as const, label: m['safety.meldcode.unknown']() },
]
const yesNo = () => known().slice(0, 2) as { value: 'yes' | 'no'; label: string }[]

function ChildFields({ field, values }: KindGiven) {
  const some = childQuestions.some((question) => values[question] === 'yes')
  return (
    <>
      <p className="soft">{m['safety.meldcode.child.lead']()}</p>
      {childQuestions.map((question) => (
        <ChoiceField
          key={question}
          {...field(question)}
          label={m[`safety.meldcode.child.${question}`]()}
          choices={known()}
          required
          beside
        />
      ))}
      {some ? (
        <TextField {...field('children')} label={m['safety.meldcode.child.who']()} hint={m['safety.meldcode.child.who.hint']()} />
      ) : null}
      <Told label={m['safety.meldcode.facts']()} field={field} mayBeEmpty />
    </>
  )
}

function ConsultFields({ field, values, kind }: KindGiven) {
  return (
    <>
      <SelectField
        {...field('whom')}
        label={m['safety.meldcode.whom']()}
        required
        choices={consulted.map((value) => ({ value, label: m[`safety.meldcode.whom.${value}`]() }))}
      />
      <TextField {...field('name')} label={m['safety.meldcode.whom.name']()} width="half" />
      {values.whom === 'veilig-thuis' ? <p className="soft">{m['safety.meldcode.veilig-thuis']()}</p> : null}
      <CheckField {...field('anonymous')} label={m['safety.meldcode.anonymous']()} />
      <Told label={factsAsked(kind)} field={field} />
      <TextArea {...field('advice')} label={m['safety.meldcode.advice']()} rows={3} required />
    </>
  )
}

function DecisionFields({ field, values }: KindGiven) {
  return (
    <>
      <p className="soft">{m['safety.meldcode.decision.norm']()}</p>
      <ChoiceField {...field('report')} label={m['safety.meldcode.decision.report']()} choices={yesNo()} required beside />
      {values.report === 'yes' ? <p className="soft">{m['safety.meldcode.veilig-thuis']()}</p> : null}
      <ChoiceField {...field('help')} label={m['safety.meldcode.decision.help']()} choices={yesNo()} required beside />
      <TextField {...field('decider')} label={m['safety.meldcode.decision.decider']()} required width="half" />
      <TextArea {...field('reason')} label={m['safety.meldcode.decision.reason']()} rows={4} required />
    </>
  )
}

export function KindFields(given: KindGiven) {
  const { kind, field } = given
  if (kind === 'child-check') return <ChildFields {...given} />
  if (kind === 'consult') return <ConsultFields {...given} />
  if (kind === 'decision') return <DecisionFields {...given} />
  if (kind === 'passed-over')
    return (
      <>
        <ChoiceField
          {...field('step')}
          label={m['safety.meldcode.passed-over.which']()}
          choices={passable.map((value) => ({ value, label: m[`safety.meldcode.step.${value}`]() }))}
          required
          beside
        />
        <TextArea
          {...field('reason')}
          label={m['safety.meldcode.passed-over.reason']()}
          hint={m['safety.meldcode.passed-over.hint']()}
          rows={3}
          required
        />
      </>
    )
  return (
    <>
      {kind === 'talk' ? (
        <TextField
          {...field('present')}
          label={m['safety.meldcode.present']()}
          hint={m['safety.meldcode.present.hint']()}
          required
          startHere
        />
      ) : null}
      <Told label={factsAsked(kind)} field={field} startHere={kind !== 'talk'} />
    </>
  )
}
