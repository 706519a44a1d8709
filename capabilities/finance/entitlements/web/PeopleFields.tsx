// Children and other adults in the home: a few fields each, added and taken away.
import { m } from '#texts'
import { careKinds } from '../../../../core/law/kinderopvangtoeslag/model.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { type TypedChild, type TypedResident, wholeIn } from './answers-form.ts'
import { KnownField } from './KnownField.tsx'

interface Each<One> {
  one: One
  place: number
  name: string | undefined
  onChange: (one: One) => void
  onRemove: () => void
}

const cares = [
  { value: 'none' as const, label: m['finance.entitlements.care.none']() },
  ...careKinds.map((value) => ({ value, label: m[`finance.entitlements.care.${value}`]() })),
]

function hoursWrong(hours: string): string | null {
  return wholeIn(hours, 1, 744) === null ? m['finance.entitlements.child.hours.wrong']() : null
}

export function ChildFields({ one, place, name, onChange, onRemove }: Each<TypedChild>) {
  const at = { place }
  const field = (part: 'bornOn' | 'apart' | 'care' | 'care.hours' | 'care.hourRate') => `children.${place - 1}.${part}`
  return (
    <fieldset className="aid-person">
      {name ? <legend className="private">{name}</legend> : null}
      <DateField
        name={field('bornOn')}
        label={m['finance.entitlements.child.bornOn'](at)}
        value={one.bornOn}
        onChange={(bornOn) => onChange({ ...one, bornOn })}
        lean="back"
        past
        required
      />
      <CheckField
        name={field('apart')}
        label={m['finance.entitlements.child.apart'](at)}
        value={one.apart}
        onChange={(apart) => onChange({ ...one, apart })}
      />
      <SelectField
        name={field('care')}
        label={m['finance.entitlements.child.care'](at)}
        value={one.care}
        choices={cares}
        onChange={(care) => onChange({ ...one, care })}
        required
      />
      {one.care === 'none' ? null : (
        <>
          <TextField
            name={field('care.hours')}
            label={m['finance.entitlements.child.hours'](at)}
            value={one.hours}
            onChange={(hours) => onChange({ ...one, hours })}
            problem={hoursWrong}
            inputMode="numeric"
            width="short"
            required
          />
          <MoneyField
            name={field('care.hourRate')}
            label={m['finance.entitlements.child.hourRate'](at)}
            value={one.hourRate}
            onChange={(hourRate) => onChange({ ...one, hourRate })}
            required
          />
        </>
      )}
      <Button kind="plain" small icon="close" onClick={onRemove}>
        {m['finance.entitlements.child.remove'](at)}
      </Button>
    </fieldset>
  )
}

export function ResidentFields({ one, place, name, onChange, onRemove }: Each<TypedResident>) {
  const at = { place }
  const field = (part: keyof TypedResident) => `residents.${place - 1}.${part}`
  return (
    <fieldset className="aid-person">
      {name ? <legend className="private">{name}</legend> : null}
      <DateField
        name={field('bornOn')}
        label={m['finance.entitlements.resident.bornOn'](at)}
        value={one.bornOn}
        onChange={(bornOn) => onChange({ ...one, bornOn })}
        lean="back"
        past
        required
      />
      <CheckField
        name={field('child')}
        label={m['finance.entitlements.resident.child'](at)}
        value={one.child}
        onChange={(child) => onChange({ ...one, child })}
      />
      <MoneyField
        name={field('income')}
        label={m['finance.entitlements.resident.income'](at)}
        value={one.income}
        onChange={(income) => onChange({ ...one, income })}
      />
      <MoneyField
        name={field('assets')}
        label={m['finance.entitlements.resident.assets'](at)}
        value={one.assets}
        onChange={(assets) => onChange({ ...one, assets })}
      />
      <KnownField
        name={field('sharesCosts')}
        label={m['finance.entitlements.resident.sharesCosts'](at)}
        hint={m['finance.entitlements.resident.sharesCosts.hint']()}
        value={one.sharesCosts}
        onChange={(sharesCosts) => onChange({ ...one, sharesCosts })}
      />
      <Button kind="plain" small icon="close" onClick={onRemove}>
        {m['finance.entitlements.resident.remove'](at)}
      </Button>
    </fieldset>
  )
}
