// On Vandaag: my cases with whose money something is about to go wrong, by number alone; what it is stands in the case.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listWarned } from '../api.ts'

const first = 5

export default function WarnedPanel() {
  const [all, setAll] = useState(false)
  const { rows, more } = useLook(listWarned, {}).data ?? { rows: [], more: false }
  if (rows.length === 0) return null
  const hidden = all ? 0 : Math.max(0, rows.length - first)
  return (
    <Section title={m['finance.warned']()}>
      <List sheet label={m['finance.warned']()}>
        {rows.slice(0, rows.length - hidden).map(({ caseId, name, count }) => (
          <Row
            key={caseId}
            to={`/people/${caseId}/money`}
            title={<span className="private">{name}</span>}
            below={m['finance.warned.count']({ count })}
          />
        ))}
      </List>
      {hidden > 0 ? (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {m['finance.warnings.more']({ count: hidden })}
        </Button>
      ) : null}
      {more ? <p className="soft small">{m['finance.warned.more']()}</p> : null}
    </Section>
  )
}
