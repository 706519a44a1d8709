// Who else has this plan open: a sign of life every so often, while one is really there.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { call } from '../../../platform/web/call.ts'
import { queryClient } from '../../../platform/web/queries.ts'
import { openPlan } from '../api.ts'
import { bePresent } from '../presence/api.ts'

type Others = Given<typeof bePresent>['others']

const every = 15_000
/** Who touched nothing for so long is away, and gives no sign. */
const awayAfter = 120_000

const Presence = createContext<{ others: Others; typeIn: (goalId: string | null) => void }>({ others: [], typeIn: () => {} })

/** When one last touched key, mouse or screen. */
function useLastTouch() {
  const at = useRef(performance.now())
  useEffect(() => {
    const touch = () => {
      at.current = performance.now()
    }
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true })
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch)
    }
  }, [])
  return at
}

export function PresenceIn({ caseId, children }: { caseId: string; children: ReactNode }) {
  const [others, setOthers] = useState<Others>([])
  const [goalId, typeIn] = useState<string | null>(null)
  const touched = useLastTouch()
  useEffect(() => {
    let over = false
    const sign = async () => {
      if (document.visibilityState === 'hidden' || performance.now() - touched.current > awayAfter) return
      // A sign that does not come through says nothing: the next one will.
      const given = await call(bePresent, { caseId, goalId }).catch(() => null)
      if (over || given === null) return
      setOthers((before) => (JSON.stringify(before) === JSON.stringify(given.others) ? before : given.others))
      // With someone beside one, the plan is looked at anew as often.
      if (given.others.length > 0) void queryClient.invalidateQueries({ queryKey: [openPlan.name, { caseId }] })
    }
    void sign()
    const timer = setInterval(() => void sign(), every)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [caseId, goalId, touched])
  useEffect(() => {
    const leave = () => void call(bePresent, { caseId, leaving: true }, { keepalive: true }).catch(() => null)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [caseId])
  const value = useMemo(() => ({ others, typeIn }), [others])
  return <Presence value={value}>{children}</Presence>
}

/** While this form stands open, others see in which goal one types. */
export function useTypingIn(goalId: string | null): void {
  const { typeIn } = useContext(Presence)
  useEffect(() => {
    typeIn(goalId)
    return () => typeIn(null)
  }, [goalId, typeIn])
}

/** "Lotte heeft dit plan ook open." */
export function AlsoHere() {
  const { others } = useContext(Presence)
  return (
    <p className="soft small plan-presence" role="status">
      {others.length === 0 ? null : m['plan.presence.here']({ names: others.map(({ name }) => name).join(', ') })}
    </p>
  )
}

/** "Lotte schrijft in dit doel." */
export function TypesHere({ goalId }: { goalId: string }) {
  const { others } = useContext(Presence)
  const here = others.filter((one) => one.goalId === goalId)
  if (here.length === 0) return null
  return (
    <p className="small plan-typing" role="status">
      {m['plan.presence.types']({ names: here.map(({ name }) => name).join(', ') })}
    </p>
  )
}
