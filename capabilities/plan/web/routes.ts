// The pages of plans with their addresses.

export const routes = [
  { path: '/people/$caseId/plan/print', right: 'case.read', load: () => import('./PrintPage.tsx') },
  { path: '/people/$caseId/plan/versions', right: 'case.read', load: () => import('./VersionsPage.tsx') },
] as const
