// On Vandaag of whoever looks after privacy: that a backup was put back in the last weeks; nothing while none was.
import { m } from '#texts'
import { Section } from '../../web/parts/Page.tsx'
import { useLook } from '../../web/queries.ts'
import { openPutBack } from '../api.ts'
import { PutBack } from './PutBack.tsx'

export default function PutBackPanel() {
  const { data } = useLook(openPutBack, {})
  if (!data?.putBack) return null
  return (
    <Section title={m['backup.put-back']()}>
      <PutBack {...data.putBack} />
    </Section>
  )
}
