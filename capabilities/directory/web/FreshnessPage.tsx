// After how many days the sociale kaart marks something as old: the organisation's own choice.
import { m } from '#texts'
import { NotUnderstood } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { openChoices, setFreshness } from '../history/api.ts'

function Freshness({ staleAfterDays, version }: { staleAfterDays: number; version: number }) {
  const change = useChange(setFreshness)
  const { values, field } = useFields({ staleAfterDays: String(staleAfterDays) })
  const save = async () => {
    const days = Number(values.staleAfterDays.trim())
    if (!Number.isInteger(days) || days < 7 || days > 1000)
      throw new NotUnderstood([{ field: 'staleAfterDays', code: 'stale-after' }])
    await change.mutateAsync({ version, staleAfterDays: days })
    tell(m['directory.freshness.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()}>
      <TextField
        {...field('staleAfterDays')}
        label={m['directory.freshness.days']()}
        hint={m['directory.freshness.hint']()}
        inputMode="numeric"
        width="short"
        required
      />
    </Form>
  )
}

export default function FreshnessPage() {
  const look = useLook(openChoices, {})
  return (
    <Page
      title={m['directory.title']()}
      lead={m['directory.freshness.what']()}
      above={{ to: '/settings', label: m['directory.freshness.above']() }}
      narrow
    >
      <Looked look={look}>
        {({ staleAfterDays, version }) => <Freshness key={version} staleAfterDays={staleAfterDays} version={version} />}
      </Looked>
    </Page>
  )
}
