// The pages of plans with their addresses.

export const routes = [
  { path: '/people/$caseId/plan/print', right: 'case.read', load: () => import('./PrintPage.tsx') },
  { path: '/people/$caseId/plan/versions', right: 'case.read', load: () => import('./VersionsPage.tsx') },
  { path: '/people/$caseId/plan/part', right: 'case.read', load: () => import('./PartPage.tsx') },
  { path: '/people/$caseId/plan/evaluate', right: 'case.work', load: () => import('./EvaluatePage.tsx') },
  { path: '/people/$caseId/plan/evaluations/$evaluationId', right: 'case.read', load: () => import('./EvaluationPage.tsx') },
  { path: '/people/$caseId/plan/close', right: 'case.work', load: () => import('./ClosePage.tsx') },
  { path: '/people/$caseId/plan/reports/$reportId', right: 'case.read', load: () => import('./ReportPage.tsx') },
  { path: '/settings/goals', right: 'organisation.manage', load: () => import('./TemplatesPage.tsx') },
] as const
