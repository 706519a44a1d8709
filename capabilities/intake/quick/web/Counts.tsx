// What quick questions were about: a bar for each subject, which also narrows the list.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { countQuickQuestions } from '../api.ts'
import { quickOutcomes, type SubjectCount } from '../model.ts'
import { subjectWords } from './words.ts'

interface Given {
  from: Day
  to: Day
  teamId: string | undefined
  chosen: string | undefined
  onChoose: (subject: string | undefined) => void
}

const sumOf = (rows: readonly SubjectCount[], name: Exclude<keyof SubjectCount, 'subject'>) =>
  rows.reduce((sum, row) => sum + row[name], 0)

function Outcomes({ rows }: { rows: readonly SubjectCount[] }) {
  return (
    <p className="quick-outcomes">
      <strong>{m['intake.quick.count']({ count: sumOf(rows, 'asked') })}</strong>
      {quickOutcomes
        .filter((outcome) => sumOf(rows, outcome) > 0)
        .map((outcome) => (
          <span key={outcome} className="soft">
            {m[`intake.quick.sum.${outcome}`]({ count: sumOf(rows, outcome) })}
          </span>
        ))}
    </p>
  )
}

export function Counts({ from, to, teamId, chosen, onChoose }: Given) {
  const look = useLook(countQuickQuestions, { from, to, ...(teamId ? { teamId } : {}) })
  return (
    <Section title={m['intake.quick.about']()}>
      <Looked look={look}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="soft">{m['intake.quick.none']()}</p>
          ) : (
            <div className="stack tight">
              <Outcomes rows={rows} />
              <fieldset className="quick-counts">
                <legend className="unseen">{m['intake.quick.only']()}</legend>
                {rows.map((row) => (
                  <button
                    key={row.subject}
                    type="button"
                    className="quick-count"
                    aria-pressed={row.subject === chosen}
                    onClick={() => onChoose(row.subject === chosen ? undefined : row.subject)}
                  >
                    <span>{subjectWords(row.subject)}</span>
                    <span className="quick-bar">
                      <span style={{ width: `${(row.asked / (rows[0]?.asked ?? 1)) * 100}%` }} />
                    </span>
                    <span className="quick-number">{row.asked}</span>
                  </button>
                ))}
              </fieldset>
            </div>
          )
        }
      </Looked>
    </Section>
  )
}
