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
  const root = createRootRoute({ component: Frame, notFoundComponent: Nowhere })
  const routes = pages.map((page) =>
    createRoute({ getParentRoute: () => root, path: page.path, component: lazyRouteComponent(page.load) }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <Failure failure={error} retry={reset} />,
  })
}
