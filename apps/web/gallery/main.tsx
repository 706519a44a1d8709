// The gallery: every part in its states, on sample data, only for building and looking.
import '../first.ts'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { LockScreen } from '../../../platform/auth/web/LockScreen.tsx'
import SignInPage from '../../../platform/auth/web/SignInPage.tsx'
import type { Search } from '../../../platform/web/palette.ts'
import { Shell } from '../../../platform/web/parts/Shell.tsx'
import { type Session, SessionContext } from '../../../platform/web/session.ts'
import { places } from '../places.ts'
import { CasePage } from './CasePage.tsx'
import { FormsPage } from './FormsPage.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { PartsPage } from './PartsPage.tsx'
import samples from './samples.json' with { type: 'json' }
import { TodaySample } from './TodaySample.tsx'

const session: Session = {
  memberId: '0',
  name: 'M. Bakker',
  tenantName: 'Omzien',
  teams: [{ id: '0', name: 'Wijkteam Oost' }],
  roles: [],
  rights: [],
  demo: true,
  today: '2026-11-22',
}
const search: Search = async () =>
  samples.people.map((one) => ({ key: one.id, title: one.name, beside: one.owner, icon: 'person', group: 'Mensen', to: '/case' }))
const counts = [7, 38, 5, undefined]

function Frame() {
  const [noting, setNoting] = useState(false)
  return (
    <SessionContext value={session}>
      <Shell
        places={places.map((place, at) => ({ ...place, count: counts[at] }))}
        search={search}
        onNote={() => setNoting(true)}
        onSignOut={() => {}}
      >
        <Outlet />
      </Shell>
      {noting ? <NoteDialog onClose={() => setNoting(false)} /> : null}
    </SessionContext>
  )
}

const nothing = async () => undefined
const top = createRootRoute({ component: Outlet })
const root = createRoute({ getParentRoute: () => top, id: 'frame', component: Frame })
const inFrame = { '/': TodaySample, '/people': CasePage, '/parts': PartsPage, '/forms': FormsPage }
const routes = Object.entries(inFrame).map(([path, component]) => createRoute({ getParentRoute: () => root, path, component }))
const signIn = createRoute({ getParentRoute: () => top, path: '/sign-in', component: () => <SignInPage onSignedIn={nothing} /> })
const lock = createRoute({
  getParentRoute: () => top,
  path: '/lock',
  component: () => <LockScreen name="Marije" onUnlocked={() => {}} onSignOut={() => {}} />,
})
const router = createRouter({ routeTree: top.addChildren([root.addChildren(routes), signIn, lock]) })
const place = document.getElementById('root')
if (place) createRoot(place).render(<RouterProvider router={router as never} />)
