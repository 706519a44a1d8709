// The frame of the app: who is signed in, the lock, the shell, and the quick note over any page.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Right } from '../../core/kit/rights.ts'
import { me, signOut } from '../../platform/auth/api.ts'
import { openLook } from '../../platform/settings/api.ts'
import { call, gates } from '../../platform/web/call.ts'
import { emptyDevice, setDeviceKey } from '../../platform/web/device-drafts.ts'
import { SignedOut } from '../../platform/web/failures.ts'
import { useIdle } from '../../platform/web/idle.ts'
import { PanelsContext, panelsIn } from '../../platform/web/panels.ts'
import { Shell } from '../../platform/web/parts/Shell.tsx'
import { Fence, fetchPanel, Slot } from '../../platform/web/parts/Slot.tsx'
import { Failure, Loading } from '../../platform/web/parts/states.tsx'
import { queryClient } from '../../platform/web/queries.ts'
import { SessionContext, useSession } from '../../platform/web/session.ts'
import { applyLook } from '../../platform/web/theme.ts'
import { search } from './hits.ts'
import { Nowhere } from './Nowhere.tsx'
import { offers } from './offers.ts'
import { panels } from './panels.ts'
import { places } from './places.ts'

const SignInPage = lazy(() => import('../../platform/auth/web/SignInPage.tsx'))
const SecondFactorPage = lazy(() => import('../../platform/auth/web/SecondFactorPage.tsx'))
const ProveDialog = lazy(() => import('../../platform/auth/web/ProveDialog.tsx').then((file) => ({ default: file.ProveDialog })))
const LockScreen = lazy(() => import('../../platform/auth/web/LockScreen.tsx').then((file) => ({ default: file.LockScreen })))

/** Who is signed in; the key for the device is in place before any page asks for a draft. */
async function lookMe() {
  const given = await call(me, {})
  await setDeviceKey(given.keyForDevice)
  return given
}

async function leave(): Promise<void> {
  await call(signOut, {}).catch(() => undefined)
  await emptyDevice().catch(() => undefined)
  queryClient.clear()
  location.assign('/')
}

/** Locks on idle minutes or when the server says so; whatever was asked meanwhile waits. */
function useLock(lockedAtServer: boolean, off: boolean) {
  const [locked, setLocked] = useState(false)
  const waiting = useRef<(() => void)[]>([])
  const lock = useCallback(() => setLocked(true), [])
  useIdle(lock, off || locked)
  useEffect(() => {
    gates.untilUnlocked = () => {
      setLocked(true)
      return new Promise((go) => waiting.current.push(go))
    }
    return () => {
      gates.untilUnlocked = undefined
    }
  }, [])
  const unlocked = useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: [me.name] })
    setLocked(false)
    for (const go of waiting.current.splice(0)) go()
  }, [])
  return { locked: locked || lockedAtServer, unlocked }
}

/** Asks to show again who one is, over whatever is there; several asks wait for the same answer. */
function useProof() {
  const [asking, setAsking] = useState(false)
  const waiting = useRef<((shown: boolean) => void)[]>([])
  useEffect(() => {
    gates.untilProven = () => {
      setAsking(true)
      return new Promise((go) => waiting.current.push(go))
    }
    return () => {
      gates.untilProven = undefined
    }
  }, [])
  const done = useCallback((shown: boolean) => {
    setAsking(false)
    for (const go of waiting.current.splice(0)) go(shown)
  }, [])
  return { asking, done }
}

/** The page at this address, for whoever may be there. */
function Room() {
  const { rights } = useSession()
  const right = useMatches({ select: (matches) => matches.at(-1)?.staticData.right ?? 'anyone' })
  return right === 'anyone' || rights.includes(right) ? <Outlet /> : <Nowhere />
}

export function Frame() {
  const asked = useQuery({ queryKey: [me.name], queryFn: lookMe, retry: false, staleTime: 5 * 60_000 })
  const [out, setOut] = useState(false)
  const [noting, setNoting] = useState(false)
  const { caseId } = useParams({ strict: false }) as { caseId?: string }
  const { locked, unlocked } = useLock(asked.data?.locked ?? false, !asked.data || out)
  const proof = useProof()
  useEffect(() => {
    gates.signedOut = () => setOut(true)
  }, [])
  const inside = asked.data !== undefined
  // The quick note answers the first key: it is here before anyone asks for it.
  useEffect(() => {
    if (inside) for (const panel of panels) if (panel.slot === 'note') void fetchPanel(panel).catch(() => undefined)
  }, [inside])
  const look = useQuery({
    queryKey: [openLook.name, {}],
    queryFn: () => call(openLook, {}),
    // Before the second factor that is due, this would be answered as to someone who is signed out.
    enabled: asked.data?.secondFactor === 'ok',
    staleTime: 5 * 60_000,
  })
  useEffect(() => {
    if (look.data) applyLook(look.data.look)
  }, [look.data])
  const signedIn = async () => {
    queryClient.clear()
    await asked.refetch()
    setOut(false)
  }

  if (out || asked.error instanceof SignedOut)
    return (
      <Suspense fallback={null}>
        <SignInPage onSignedIn={signedIn} />
      </Suspense>
    )
  if (asked.error && !asked.data)
    return (
      <main className="door">
        <Failure failure={asked.error} retry={() => void asked.refetch()} />
      </main>
    )
  if (!asked.data) return null
  const lock = locked ? (
    <Suspense fallback={null}>
      <LockScreen name={asked.data.name} onUnlocked={() => void unlocked()} onSignOut={() => void leave()} />
    </Suspense>
  ) : null
  if (asked.data.secondFactor === 'needed')
    return (
      <Suspense fallback={null}>
        <SecondFactorPage name={asked.data.name} onDone={signedIn} onSignOut={() => void leave()} />
        {lock}
      </Suspense>
    )
  const { rights } = asked.data
  const mine = panels.filter((panel) => rights.includes(panel.right))
  const may = ({ right }: { right?: Right }) => right === undefined || rights.includes(right)
  const canNote = panelsIn(mine, 'note').length > 0
  return (
    <SessionContext value={asked.data}>
      <PanelsContext value={mine}>
        <Shell
          places={places.filter(may)}
          offers={offers.filter(may)}
          search={search}
          // Any case: its page has the same code.
          likely={rights.includes('case.read') ? '/people/-' : undefined}
          onNote={canNote ? () => setNoting(true) : undefined}
          onSignOut={() => void leave()}
        >
          <Fence>
            <Suspense fallback={<Loading />}>
              <Room />
            </Suspense>
          </Fence>
        </Shell>
        {noting ? <Slot name="note" given={{ caseId: caseId ?? null, onClose: () => setNoting(false) }} /> : null}
        {proof.asking ? (
          <Suspense fallback={null}>
            <ProveDialog onDone={proof.done} />
          </Suspense>
        ) : null}
        {lock}
      </PanelsContext>
    </SessionContext>
  )
}
