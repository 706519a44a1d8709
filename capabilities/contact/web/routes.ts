// Pages of contacts, with their addresses.
export const routes = [
  { path: '/agenda', right: 'case.read', load: () => import('./AgendaPage.tsx') },
  { path: '/agenda/visit/$visitId', right: 'case.read', load: () => import('../visit/web/VisitPage.tsx') },
  { path: '/agenda/visit/$visitId/table', right: 'case.work', load: () => import('../visit/web/TablePage.tsx') },
  { path: '/settings/note-kinds', right: 'organisation.manage', load: () => import('../arranged/web/KindsPage.tsx') },
  { path: '/settings/templates', right: 'organisation.manage', load: () => import('../arranged/web/TemplatesPage.tsx') },
  { path: '/people/$caseId/theme/$code', right: 'case.read', load: () => import('../theme/web/CaseThemePage.tsx') },
  { path: '/settings/themes', right: 'organisation.manage', load: () => import('../theme/web/ThemesPage.tsx') },
  { path: '/settings/themes/$code', right: 'organisation.manage', load: () => import('../theme/web/ThemeEditPage.tsx') },
] as const
