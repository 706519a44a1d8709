// Changing what is written down of someone at work. What a colleague changed meanwhile is shown beside it, not overwritten in silence.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { Conflict } from '../../web/failures.ts'
import { useFields } from '../../web/form.ts'
import { BothTexts } from '../../web/parts/BothTexts.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { useChange } from '../../web/queries.ts'
import { tell } from '../../web/toasts.ts'
import { changeMember, openMember } from '../api.ts'
import type { MemberLine } from '../model.ts'
import type { EmployerLine } from '../team/model.ts'
import { factsOf, MemberFields, type MemberValues } from './MemberFields.tsx'
import { hoursWords, rolesWords } from './words.ts'

function valuesOf({ name, initials, email, roles, employerId, weeklyHours }: MemberLine): MemberValues {
  return { name, initials, email: email ?? '', roles, employerId: employerId ?? '', hours: hoursWords(weeklyHours) }
}

interface Given {
  member: MemberLine & { self: boolean }
  employers: readonly EmployerLine[]
  onClose: () => void
}

/** Fields that were changed on both sides, each with both texts. */
function differing(mine: MemberValues, theirs: MemberLine, employers: readonly EmployerLine[]) {
  const other = valuesOf(theirs)
  const employer = (id: string) => employers.find((one) => one.id === id)?.name ?? m['tenancy.employer.none']()
  return [
    { label: m['tenancy.name'](), mine: mine.name, theirs: other.name },
    { label: m['tenancy.initials'](), mine: mine.initials, theirs: other.initials },
    { label: m['tenancy.email'](), mine: mine.email, theirs: other.email },
    { label: m['tenancy.roles'](), mine: rolesWords(mine.roles), theirs: rolesWords(other.roles) },
    { label: m['tenancy.employer'](), mine: employer(mine.employerId), theirs: employer(other.employerId) },
    { label: m['tenancy.hours'](), mine: mine.hours, theirs: other.hours },
  ].filter((one) => one.mine !== one.theirs)
}

export function ChangeMemberDialog({ member, employers, onClose }: Given) {
  const { values, field } = useFields(valuesOf(member))
  const [version, setVersion] = useState(member.version)
  const [theirs, setTheirs] = useState<MemberLine | null>(null)
  const change = useChange(changeMember, ['people.', 'intake.'])
  const save = async () => {
    try {
      await change.mutateAsync({ memberId: member.id, version, ...factsOf(values) })
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const now = await call(openMember, { memberId: member.id })
      setVersion(now.version)
      return setTheirs(now)
    }
    tell(m['tenancy.changed']())
    onClose()
  }
  return (
    <Dialog title={m['tenancy.change']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {theirs ? <BothTexts sentence={m['tenancy.both']()} texts={differing(values, theirs, employers)} /> : null}
        <MemberFields field={field} employers={employers} self={member.self} />
      </Form>
    </Dialog>
  )
}
