// What a list of people at work is narrowed by. Codes stand in the address; a name is typed and stays on the page.
import { m } from '#texts'
import { roleNames } from '../../../core/kit/rights.ts'
import { useInAddress } from '../../web/parts/Link.tsx'
import { Filters } from '../../web/parts/Tabs.tsx'
import { whose } from '../model.ts'

interface Named {
  id: string
  name: string
}

interface Picked {
  label: string
  any: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

function Pick({ label, any, value, choices, onChange }: Picked) {
  return (
    <div className="select">
      <select className="textbox" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What is asked for by the address of the page. */
export function useMembersFilter() {
  const [at] = useInAddress()
  const role = roleNames.find((one) => one === at.role)
  const found = whose.safeParse(at.whose)
  return {
    whose: found.success ? found.data : 'here',
    ...(role ? { role } : {}),
    ...(at.team ? { teamId: at.team } : {}),
  } as const
}

interface Given {
  teams: readonly Named[]
  name: string
  onName: (name: string) => void
}

export function MembersFilter({ teams, name, onName }: Given) {
  const [at, set] = useInAddress()
  const asked = useMembersFilter()
  return (
    <div className="beside">
      <input
        type="search"
        className="textbox textbox-half"
        aria-label={m['tenancy.find']()}
        placeholder={m['tenancy.find']()}
        autoComplete="off"
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
      {teams.length === 0 ? null : (
        <Pick
          label={m['tenancy.team']()}
          any={m['tenancy.team.any']()}
          value={at.team ?? ''}
          choices={teams.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(team) => set({ team: team || undefined })}
        />
      )}
      <Pick
        label={m['tenancy.role']()}
        any={m['tenancy.role.any']()}
        value={asked.role ?? ''}
        choices={roleNames.map((one) => ({ value: one, label: m[`auth.role.${one}`]() }))}
        onChange={(role) => set({ role: role || undefined })}
      />
      <Filters
        label={m['tenancy.whose']()}
        chosen={asked.whose}
        filters={whose.options.map((key) => ({ key, label: m[`tenancy.whose.${key}`]() }))}
        onChoose={(key) => set({ whose: key })}
      />
    </div>
  )
}
