// Links and moves between pages, by whole paths, so that no capability needs to know the pages of another.
import { Link as RouterLink, useNavigate, useParams, useRouter, useRouterState, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect } from 'react'

type Search = Readonly<Record<string, string | number | boolean | undefined>>

interface LinkGiven {
  /** Whole path, filled in: `/people/0193.../plan`. Never a name, number or search word. */
  to: string
  search?: Search
  className?: string
  children: ReactNode
  /** `page` marks the link of the page one is on; a nav of parents marks `exact: false`. */
  exact?: boolean
  onClick?: () => void
}

export function Link({ to, search, className, children, exact = true, onClick }: LinkGiven) {
  return (
    <RouterLink
      to={to as never}
      search={(search ?? {}) as never}
      activeOptions={{ exact, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
      {...(className ? { className } : {})}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </RouterLink>
  )
}

/** Goes to a page: `go('/people/...')`. */
export function useGo(): (to: string, search?: Search) => void {
  const navigate = useNavigate()
  return useCallback((to, search) => void navigate({ to, search: (search ?? {}) as never } as never), [navigate])
}

/** Fetches the code of a page that one is about to go to, and nothing of what stands on it. */
export function usePreload(to: string | undefined): void {
  const router = useRouter()
  useEffect(() => {
    if (to !== undefined) void router.preloadRoute({ to } as never).catch(() => undefined)
  }, [router, to])
}

/** A parameter of the path, such as `caseId`. */
export function usePathId(name: string): string {
  return (useParams({ strict: false }) as Record<string, string>)[name] ?? ''
}

/** Filter and sort kept in the address: `const [at, set] = useInAddress()`. Only codes and days: what is secret stays out. */
export function useInAddress(): [Readonly<Record<string, string | undefined>>, (change: Search) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const set = useCallback(
    (change: Search) =>
      void navigate({ search: (before: object) => ({ ...before, ...change }), replace: true, resetScroll: false } as never),
    [navigate],
  )
  return [search, set]
}

/** The path one is on. */
export function usePath(): string {
  return useRouterState({ select: (state) => state.location.pathname })
}
