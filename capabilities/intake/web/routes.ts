// The pages of Aanvragen, and what is arranged about them.
export const routes = [
  { path: '/intake', right: 'request.register', load: () => import('./QueuePage.tsx') },
  { path: '/intake/new', right: 'request.register', load: () => import('./NewRequestPage.tsx') },
  { path: '/intake/quick', right: 'request.register', load: () => import('../quick/web/QuickPage.tsx') },
  { path: '/intake/review', right: 'trace.review', load: () => import('../review/web/ReviewPage.tsx') },
  { path: '/intake/wmo', right: 'case.read', load: () => import('../wmo/web/WmoPage.tsx') },
  { path: '/intake/untold', right: 'request.triage', load: () => import('../referrer/web/UntoldPage.tsx') },
  { path: '/intake/web', right: 'request.triage', load: () => import('../webform/web/WebRequestsPage.tsx') },
  { path: '/intake/web/$requestId', right: 'request.triage', load: () => import('../webform/web/WebRequestPage.tsx') },
  { path: '/intake/$requestId', right: 'request.register', load: () => import('./RequestPage.tsx') },
  { path: '/settings/terms', right: 'organisation.manage', load: () => import('./TermsPage.tsx') },
  { path: '/settings/webform', right: 'organisation.manage', load: () => import('../webform/web/WebFormPage.tsx') },
] as const
