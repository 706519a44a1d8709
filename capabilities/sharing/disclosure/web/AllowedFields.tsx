// Why it may be shared: the ground of the AVG, and what lifts confidentiality. Consent stands filled in as it is mostly given.
import { m } from '#texts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { type AllowedBy, consentHows, grounds, type Lifting, liftings } from '../model.ts'

export function AllowedFields({ value, onChange }: { value: AllowedBy; onChange: (value: AllowedBy) => void }) {
  const today = useToday()
  const set = (part: Partial<AllowedBy>) => onChange({ ...value, ...part })
  const lift = (lifting: Lifting) =>
    set(
      lifting === 'consent'
        ? { lifting, consentOn: value.consentOn ?? today, consentHow: value.consentHow ?? 'spoken' }
        : { lifting },
    )
  return (
    <>
      <ChoiceField
        name="lifting"
        label={m['sharing.lifting']()}
        value={value.lifting}
        onChange={lift}
        choices={liftings.map((one) => ({ value: one, label: m[`sharing.lifting.${one}`]() }))}
        required
      />
      {value.lifting === 'consent' ? (
        <div className="beside consent">
          <DateField
            name="consentOn"
            label={m['sharing.consent.on']()}
            value={value.consentOn}
            onChange={(consentOn) => set({ consentOn })}
            lean="back"
            required
          />
          <ChoiceField
            name="consentHow"
            label={m['sharing.consent.how']()}
            value={value.consentHow}
            onChange={(consentHow) => set({ consentHow })}
            choices={consentHows.map((one) => ({ value: one, label: m[`sharing.consent.choice.${one}`]() }))}
            beside
            required
          />
        </div>
      ) : null}
      {value.lifting !== null && value.lifting !== 'consent' ? (
        <TextArea
          name="liftingReason"
          label={m['sharing.lifting.reason']()}
          rows={2}
          value={value.liftingReason}
          onChange={(liftingReason) => set({ liftingReason })}
          required
        />
      ) : null}
      <SelectField
        name="ground"
        label={m['sharing.ground']()}
        value={value.ground}
        onChange={(ground) => set({ ground })}
        choices={grounds.map((one) => ({ value: one, label: m[`sharing.ground.${one}`]() }))}
        required
      />
    </>
  )
}
