// What every form that shares has: why it may, and what goes along, line by line.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import type { prepareSharing } from '../api.ts'
import type { AllowedBy, SharedLine } from '../model.ts'
import { AllowedFields } from './AllowedFields.tsx'
import { LinesField } from './LinesField.tsx'

export type Prepared = Given<typeof prepareSharing>

/** Nothing said yet of why it may, but what the organisation settled. */
export const allowedAtFirst = ({ ground }: Prepared): AllowedBy => ({
  ...{ ground, lifting: null, consentOn: null, consentHow: null, liftingReason: '' },
})

interface Chosen {
  allowedBy: AllowedBy
  lines: SharedLine[]
}

interface SectionsGiven {
  prepared: Prepared
  values: Chosen
  set: (part: Partial<Chosen>) => void
}

export function WhyAndLines({ prepared, values, set }: SectionsGiven) {
  const count = m['sharing.lines.count']({ count: values.lines.length })
  return (
    <>
      <Section title={m['sharing.why']()}>
        <AllowedFields
          value={values.allowedBy}
          usual={prepared.ground}
          service={prepared.service}
          onChange={(allowedBy) => set({ allowedBy })}
        />
        <p className="soft small">{m['sharing.why.lead']()}</p>
      </Section>
      <Section title={m['sharing.lines']()} beside={<span className="soft small">{count}</span>}>
        <p className="soft">{m['sharing.lines.lead']()}</p>
        {prepared.sentence ? (
          <p className="attention private">{m['sharing.lines.sentence']({ words: prepared.sentence })}</p>
        ) : null}
        <LinesField offered={prepared.lines} value={values.lines} onChange={(lines) => set({ lines })} />
      </Section>
    </>
  )
}
