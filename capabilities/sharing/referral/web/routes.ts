// The pages of sharing with their addresses.

export const routes = [
  { path: '/people/$caseId/refer', right: 'case.work', load: () => import('./NewReferralPage.tsx') },
  { path: '/people/$caseId/referrals/$referralId', right: 'case.read', load: () => import('./ReferralPage.tsx') },
  { path: '/people/$caseId/shared', right: 'case.read', load: () => import('../../disclosure/web/RegisterPage.tsx') },
  { path: '/people/$caseId/rights/$requestId', right: 'case.read', load: () => import('../../rights/web/RightsPage.tsx') },
  { path: '/people/$caseId/rights/$requestId/copy', right: 'case.work', load: () => import('../../copy/web/CopyPage.tsx') },
  { path: '/people/$caseId/report', right: 'case.work', load: () => import('../../report/web/NewReportPage.tsx') },
  { path: '/people/$caseId/reports/$reportId', right: 'case.read', load: () => import('../../report/web/ReportPage.tsx') },
  {
    path: '/settings/receiver-kinds',
    right: 'organisation.manage',
    load: () => import('../../receiver-kind/web/KindsPage.tsx'),
  },
  { path: '/settings/sharing', right: 'organisation.manage', load: () => import('../../terms/web/TermsPage.tsx') },
] as const
