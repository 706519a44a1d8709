// What is written down of someone at work, as fields: for adding and for changing.
import { m } from '#texts'
import { type Role, roleNames } from '../../../core/kit/rights.ts'
import type { Bound } from '../../web/form.ts'
import { SelectField } from '../../web/parts/ChoiceField.tsx'
import { ManyField } from '../../web/parts/ManyField.tsx'
import { EmailField, TextField } from '../../web/parts/TextField.tsx'
import { fieldSentence } from '../../web/sentences.ts'
import type { EmployerLine } from '../team/model.ts'
import { hoursOf } from './words.ts'

export interface MemberValues {
  name: string
  initials: string
  email: string
  roles: readonly Role[]
  employerId: string
  hours: string
}

export const nobodyYet: MemberValues = { name: '', initials: '', email: '', roles: [], employerId: '', hours: '' }

/** What stands in the fields as it is asked. */
export function factsOf({ name, initials, email, roles, employerId, hours }: MemberValues) {
  return {
    ...{ name: name.trim(), initials: initials.trim(), email: email.trim() || null, roles: [...roles] },
    ...{ employerId: employerId || null, weeklyHours: hoursOf(hours) ?? null },
  }
}

const choices = () =>
  roleNames.map((role) => ({ value: role, label: m[`auth.role.${role}`](), hint: m[`tenancy.role.${role}`]() }))

interface Given {
  field: <Name extends keyof MemberValues>(name: Name) => Bound<MemberValues[Name]>
  employers: readonly EmployerLine[]
  /** One's own card: one's roles are given by a colleague. */
  self?: boolean
}

export function MemberFields({ field, employers, self = false }: Given) {
  const none = { value: '', label: m['tenancy.employer.none']() }
  return (
    <>
      <TextField {...field('name')} label={m['tenancy.name']()} required startHere />
      <TextField {...field('initials')} label={m['tenancy.initials']()} width="short" />
      <EmailField {...field('email')} label={m['tenancy.email']()} hint={m['tenancy.email.hint']()} />
      <ManyField
        {...field('roles')}
        label={m['tenancy.roles']()}
        hint={self ? m['tenancy.roles.own']() : m['tenancy.roles.hint']()}
        choices={choices()}
        fixed={self}
        required
      />
      {employers.length === 0 ? null : (
        <SelectField
          {...field('employerId')}
          label={m['tenancy.employer']()}
          choices={[none, ...employers.map((one) => ({ value: one.id, label: one.name }))]}
        />
      )}
      <TextField
        {...field('hours')}
        label={m['tenancy.hours']()}
        hint={m['tenancy.hours.hint']()}
        width="short"
        inputMode="decimal"
        problem={(typed) => (hoursOf(typed) === undefined ? fieldSentence('hours') : null)}
      />
    </>
  )
}
