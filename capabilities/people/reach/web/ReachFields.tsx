// The questions of an agreement on contact; what does not matter now is not asked.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Bound } from '../../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { type ReachTerms, ways } from '../model.ts'
import { ChecksField } from './ChecksField.tsx'
import { weekdayWords } from './words.ts'

export type ReachValues = ReachTerms & { agreedWith: string; agreedOn: Day | null }

interface Given {
  values: ReachValues
  field: <Name extends keyof ReachValues & string>(name: Name) => Bound<ReachValues[Name]>
  addressHidden: boolean
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const any = 'any'

/** Every half hour from seven in the morning to ten at night. */
const times = Array.from({ length: 31 }, (_, at) => {
  const minutes = 7 * 60 + at * 30
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

function TimeField({ bound, label }: { bound: Bound<string | null>; label: string }) {
  const known = bound.value === null || times.includes(bound.value) ? times : [...times, bound.value].sort()
  return (
    <SelectField
      name={bound.name}
      label={label}
      required
      value={bound.value ?? any}
      onChange={(time) => bound.onChange(time === any ? null : time)}
      choices={[{ value: any, label: m['people.reach.any-time']() }, ...known.map((time) => ({ value: time, label: time }))]}
    />
  )
}

export function ReachFields({ values, field, addressHidden }: Given) {
  const elsewhere = values.ways.includes('letter') && (values.noLetterHome || addressHidden)
  return (
    <>
      <ChecksField
        {...field('ways')}
        label={m['people.reach.ways']()}
        hint={m['people.reach.ways.hint']()}
        required
        choices={ways.map((way) => ({ value: way, label: m[`people.reach.way.${way}`]() }))}
      />
      <ChecksField
        {...field('days')}
        label={m['people.reach.days']()}
        hint={m['people.reach.days.hint']()}
        required
        choices={weekdays.map((day) => ({ value: day, label: weekdayWords(day) }))}
      />
      <div className="beside">
        <TimeField bound={field('notBefore')} label={m['people.reach.not-before']()} />
        <TimeField bound={field('notAfter')} label={m['people.reach.not-after']()} />
      </div>
      <div>
        <CheckField {...field('noVoicemail')} label={m['people.reach.no-voicemail']()} />
        <CheckField {...field('noLetterHome')} label={m['people.reach.no-letter-home']()} />
        <CheckField {...field('callFirst')} label={m['people.reach.call-first']()} hint={m['people.reach.call-first.hint']()} />
        <CheckField {...field('neutralSender')} label={m['people.reach.neutral-sender']()} />
      </div>
      {elsewhere ? (
        <TextField {...field('lettersTo')} label={m['people.reach.letters-to']()} hint={m['people.reach.letters-to.hint']()} />
      ) : null}
      <TextField {...field('names')} label={m['people.reach.names']()} hint={m['people.reach.names.hint']()} />
      <TextArea {...field('note')} label={m['people.reach.note']()} rows={2} />
      <TextField {...field('agreedWith')} label={m['people.reach.agreed-with']()} width="half" />
      <DateField {...field('agreedOn')} label={m['people.reach.agreed-on']()} lean="back" past required />
    </>
  )
}
