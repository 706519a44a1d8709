// The pages of plans with their addresses.

export const routes = [
  { path: '/people/$caseId/plan/print', load: () => import('./PrintPage.tsx') },
  { path: '/people/$caseId/plan/versions', load: () => import('./VersionsPage.tsx') },
] as const
