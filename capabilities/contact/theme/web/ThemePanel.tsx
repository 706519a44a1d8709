// On the overview of a case: a shelf of themes, to open the working aid of one.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listThemes } from '../api.ts'
import './theme.css'

export default function ThemePanel({ caseId }: { caseId: string }) {
  const look = useLook(listThemes, {})
  return (
    <Section title={m['contact.theme.help']()}>
      <Looked look={look}>
        {({ themes }) => (
          <details className="theme-shelf no-print">
            <summary>{m['contact.theme.help.more']()}</summary>
            <ul className="chips">
              {themes
                .filter(({ hidden }) => !hidden)
                .map(({ code, title }) => (
                  <li key={code}>
                    <Link to={`/people/${caseId}/theme/${code}`} className="chip">
                      {title}
                    </Link>
                  </li>
                ))}
            </ul>
          </details>
        )}
      </Looked>
    </Section>
  )
}
