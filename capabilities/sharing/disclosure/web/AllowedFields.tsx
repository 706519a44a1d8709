// Why it may be shared: what lifts confidentiality, and the ground of the AVG, which is not asked where the organisation settled it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { type Ground, grounds, type Service } from '../../../people/ground/model.ts'
import { serviceWords } from '../../../people/web/parts/service-words.ts'
import { type AllowedBy, consentHows, type Lifting, liftings } from '../model.ts'

interface GroundGiven {
  value: Ground | null
  usual: Ground | null
  /** The service it comes from. */
  service: Service | null
  onChange: (ground: Ground) => void
}

/** The ground that comes with the service, or as the organisation settled it, with a way to say that it is another one here; else the choice. */
function GroundField({ value, usual, service, onChange }: GroundGiven) {
  const [other, setOther] = useState(false)
  if (usual !== null && value === usual && !other)
    return (
      <p className="beside">
        <span>
          {service
            ? m['sharing.ground.of-service']({ ground: m[`people.ground.${usual}`](), service: serviceWords(service) })
            : m['sharing.ground.settled']({ ground: m[`people.ground.${usual}`]() })}
        </span>
        <Button kind="plain" small onClick={() => setOther(true)}>
          {m['sharing.ground.other']()}
        </Button>
      </p>
    )
  return (
    <SelectField
      name="ground"
      label={m['sharing.ground']()}
      value={value}
      onChange={onChange}
      choices={grounds.map((one) => ({ value: one, label: m[`people.ground.${one}`]() }))}
      required
    />
  )
}

interface AllowedGiven {
  value: AllowedBy
  /** What stands filled in, and the service it comes from; null: whoever shares chooses. */
  usual: Ground | null
  service: Service | null
  onChange: (value: AllowedBy) => void
}

export function AllowedFields({ value, usual, service, onChange }: AllowedGiven) {
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
      <GroundField value={value.ground} usual={usual} service={service} onChange={(ground) => set({ ground })} />
    </>
  )
}
