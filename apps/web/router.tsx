// Makes the router of the table of contents.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { m } from '#texts'
import { Page } from '../../platform/web/parts/Page.tsx'
import { Failure, Loading } from '../../platform/web/parts/states.tsx'
import { Frame } from './Frame.tsx'
import { pages } from './routes.tsx'

function Nowhere() {
  return <Page title={m['app.nowhere.title']()} lead={m['app.nowhere.lead']()} />
}

export function makeRouter() {
  const root = createRootRoute({ notFoundComponent: Nowhere })
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })
  // The one page before there is anyone to sign in.
  const welcome = lazyRouteComponent(() => import('../../platform/auth/web/InvitationPage.tsx'))
  const invitation = createRoute({ getParentRoute: () => root, path: '/invitation', component: welcome })
  const routes = pages.map((page) =>
    createRoute({ getParentRoute: () => frame, path: page.path, component: lazyRouteComponent(page.load) }),
  )
  const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: Nowhere })
  return createRouter({
    routeTree: root.addChildren([frame.addChildren([...routes, nowhere]), invitation]),
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <Failure failure={error} retry={reset} />,
  })
}
