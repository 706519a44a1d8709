// Inrichten: one colleague. What is written down, how they come in, their teams, and the day they leave.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { Button } from '../../web/parts/Button.tsx'
import { SelectField } from '../../web/parts/ChoiceField.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { usePathId } from '../../web/parts/Link.tsx'
import { Facts, List, Row } from '../../web/parts/List.tsx'
import { Page, Section } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { useToday } from '../../web/session.ts'
import { dayNear } from '../../web/when.ts'
import { openMember } from '../api.ts'
import { openOrganisation, putInTeam } from '../team/api.ts'
import { ChangeMemberDialog } from './ChangeMemberDialog.tsx'
import { ComingIn } from './ComingIn.tsx'
import { Leaving } from './Leaving.tsx'
import { freshOfTeams, TakeOutAsk } from './TakeOutAsk.tsx'
import { hoursWords, rolesWords } from './words.ts'

type Member = Given<typeof openMember>
type Organisation = Given<typeof openOrganisation>

function Written({ member }: { member: Member }) {
  const today = useToday()
  return (
    <Sheet>
      <Facts
        facts={[
          [m['tenancy.roles'](), rolesWords(member.roles)],
          [m['tenancy.email'](), member.email],
          [m['tenancy.initials'](), member.initials],
          [m['tenancy.employer'](), member.employerName],
          [m['tenancy.hours'](), hoursWords(member.weeklyHours)],
          [m['tenancy.away'](), member.absentSince === null ? null : dayNear(member.absentSince, today)],
        ]}
      />
    </Sheet>
  )
}

function Teams({ member, teams }: { member: Member; teams: Organisation['teams'] }) {
  const [chosen, choose] = useState('')
  const put = useChange(putInTeam, freshOfTeams)
  const [leaving, setLeaving] = useState<Member['teams'][number] | null>(null)
  const others = teams.filter((team) => !member.teams.some((one) => one.id === team.id))
  const add = async () => {
    await put.mutateAsync({ teamId: chosen, memberId: member.id })
    choose('')
  }
  return (
    <Section title={m['tenancy.teams']()}>
      <Sheet>
        <div className="stack">
          {member.teams.length === 0 ? <p className="soft">{m['tenancy.teams.none-of-theirs']()}</p> : null}
          <List label={m['tenancy.teams']()}>
            {member.teams.map((team) => (
              <Row
                key={team.id}
                title={team.name}
                end={
                  <Button small aria-label={m['tenancy.team.out-of']({ team: team.name })} onClick={() => setLeaving(team)}>
                    {m['tenancy.team.out']()}
                  </Button>
                }
              />
            ))}
          </List>
          {others.length === 0 ? null : (
            <Form submit={m['tenancy.team.put']()} onSubmit={add}>
              <SelectField
                name="teamId"
                label={m['tenancy.team.put.which']()}
                value={chosen}
                onChange={choose}
                choices={others.map((team) => ({ value: team.id, label: team.name }))}
                required
              />
            </Form>
          )}
        </div>
      </Sheet>
      {leaving ? <TakeOutAsk member={member} team={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}

export default function MemberPage() {
  const [changing, setChanging] = useState(false)
  const look = useLook(openMember, { memberId: usePathId('memberId') })
  const organisation = useLook(openOrganisation, {})
  const { data: member } = look
  const change = (
    <Button icon="edit" onClick={() => setChanging(true)}>
      {m['tenancy.change.button']()}
    </Button>
  )
  return (
    <Page
      title={member?.name ?? m['tenancy.people']()}
      windowTitle={m['tenancy.people']()}
      above={{ to: '/settings/people', label: m['tenancy.people']() }}
      actions={member ? change : null}
      narrow
    >
      <Looked look={look}>
        {(given) => (
          <div className="stack wide">
            <Written member={given} />
            <ComingIn member={given} />
            <Looked look={organisation}>{({ teams }) => <Teams member={given} teams={teams} />}</Looked>
            <Leaving key={given.version} member={given} />
          </div>
        )}
      </Looked>
      {changing && member && organisation.data ? (
        <ChangeMemberDialog member={member} employers={organisation.data.employers} onClose={() => setChanging(false)} />
      ) : null}
    </Page>
  )
}
