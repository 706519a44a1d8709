// Who refers someone from their work elsewhere, taken from the address book or typed, and whether the person agrees that they hear more.
import { m } from '#texts'
import type { Bound } from '../../../../platform/web/form.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { EmailField, TextField } from '../../../../platform/web/parts/TextField.tsx'
import type { ContactLine } from '../../../directory/contact/model.ts'
import { ContactSearch } from '../../../directory/web/parts/ContactSearch.tsx'
import { agreements, type ReferrerText } from '../model.ts'
import { surelyKnows } from '../rules.ts'

export const noReferrer: ReferrerText = {
  organisationId: null,
  organisation: '',
  name: '',
  email: '',
  phone: '',
  agreed: 'not-asked',
}

function fromAddressBook({ organisationId, organisationName, name, email, phone }: ContactLine): Partial<ReferrerText> {
  return { organisationId, organisation: organisationName ?? name, name: organisationName === null ? '' : name, email, phone }
}

interface Given {
  field: Bound<ReferrerText>
  /** Who does not know of the request, or perhaps not, agreed to nothing; null while nobody said. */
  knows: string | null
  /** It is another one than stood there, of whom the person was not asked. */
  another?: boolean
}

/** What is kept of the answer, by whether the person knows of the request. */
export function agreedBy(knows: string | null, { agreed }: ReferrerText): ReferrerText['agreed'] {
  return surelyKnows({ knows: knows ?? 'unknown' }) ? agreed : 'not-asked'
}

export function ReferrerFields({ field: { value, onChange }, knows, another = false }: Given) {
  const part = <Name extends keyof ReferrerText>(name: Name): Bound<ReferrerText[Name]> => ({
    name: `referrer.${name}`,
    value: value[name],
    onChange: (typed) => onChange({ ...value, [name]: typed }),
  })
  // Typed by hand it is no longer the one of the sociale kaart.
  const organisation = {
    ...part('organisation'),
    onChange: (typed: string) => onChange({ ...value, organisation: typed, organisationId: null }),
  }
  return (
    <>
      <ContactSearch
        label={m['intake.referrer.search']()}
        none={m['intake.referrer.search.none']()}
        onChoose={(contact) => onChange({ ...value, ...fromAddressBook(contact) })}
      />
      <TextField {...organisation} label={m['intake.referrer.organisation']()} required />
      <TextField {...part('name')} label={m['intake.referrer.name']()} />
      <EmailField {...part('email')} label={m['intake.referrer.email']()} width="half" />
      <TextField {...part('phone')} label={m['intake.referrer.phone']()} type="tel" width="half" />
      {knows !== null && !surelyKnows({ knows }) ? (
        <p className="soft small">{m['refusal.person-unknowing']()}</p>
      ) : (
        <ChoiceField
          {...part('agreed')}
          label={m['intake.referrer.agreed']()}
          hint={another ? m['intake.referrer.agreed.other']() : m['intake.referrer.agreed.hint']()}
          choices={agreements.map((one) => ({ value: one, label: m[`intake.referrer.agreed.${one}`]() }))}
          required
          beside
        />
      )}
    </>
  )
}
