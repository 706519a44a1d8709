// The pages of sharing with their addresses.

export const routes = [
  { path: '/people/$caseId/refer', right: 'case.work', load: () => import('./NewReferralPage.tsx') },
  { path: '/people/$caseId/referrals/$referralId', right: 'case.read', load: () => import('./ReferralPage.tsx') },
  { path: '/people/$caseId/shared', right: 'case.read', load: () => import('../../disclosure/web/RegisterPage.tsx') },
  { path: '/settings/sharing', right: 'organisation.manage', load: () => import('../../terms/web/TermsPage.tsx') },
] as const
