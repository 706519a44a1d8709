// The working aid of a theme: what to notice, what to ask, and goals to take over, each with one press.
import { useState } from 'react'
import { m } from '#texts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { openTheme } from '../api.ts'
import type { Theme } from '../model.ts'
import './theme.css'

interface AidGiven {
  code: string
  /** A question was chosen. */
  onQuestion?: ((question: string) => void) | undefined
  /** A goal was chosen. */
  onGoal?: ((goal: Theme['goals'][number]) => void) | undefined
}

function Takeable({ words, take, what }: { words: string; take: (() => void) | undefined; what: string }) {
  const [taken, setTaken] = useState(false)
  if (!take) return <li>{words}</li>
  const press = () => {
    setTaken(true)
    take()
  }
  return (
    <li>
      <button type="button" className="theme-take" onClick={press}>
        <Icon name={taken ? 'check' : 'plus'} />
        <span>
          {words} <span className="unseen">{taken ? m['contact.theme.taken']() : what}</span>
        </span>
      </button>
    </li>
  )
}

const parts = ['questions', 'signals', 'goals', 'offers'] as const

function Part({ part, theme, onQuestion, onGoal }: Omit<AidGiven, 'code'> & { part: (typeof parts)[number]; theme: Theme }) {
  if (part === 'goals')
    return theme.goals.map((goal) => (
      <Takeable
        key={goal.words}
        words={goal.words}
        what={m['contact.theme.take.goal']()}
        take={onGoal ? () => onGoal(goal) : undefined}
      />
    ))
  return theme[part].map((words) => (
    <Takeable
      key={words}
      words={words}
      what={m['contact.theme.take.question']()}
      take={part === 'questions' && onQuestion ? () => onQuestion(words) : undefined}
    />
  ))
}

export function ThemeAid({ code, ...takes }: AidGiven) {
  const look = useLook(openTheme, { code })
  const [part, setPart] = useState<(typeof parts)[number]>('questions')
  return (
    <Looked look={look} lines={5}>
      {({ theme }) => (
        <div className="stack theme-aid">
          <p>{theme.about}</p>
          {theme.confidential ? (
            <div className="theme-care">
              <Icon name="lock" />
              <p>
                <strong>{m['contact.theme.confidential']()}</strong> {theme.confidential}
              </p>
            </div>
          ) : null}
          <Filters
            label={m['contact.theme.parts']()}
            chosen={part}
            filters={parts.map((key) => ({ key, label: m[`contact.theme.${key}`]() }))}
            onChoose={setPart}
          />
          <ul className="theme-lines" aria-label={m[`contact.theme.${part}`]()}>
            <Part part={part} theme={theme} {...takes} />
          </ul>
        </div>
      )}
    </Looked>
  )
}
