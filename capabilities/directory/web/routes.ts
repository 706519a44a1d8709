// The pages of the sociale kaart with their addresses.

export const routes = [
  { path: '/directory', right: 'anyone', load: () => import('./DirectoryPage.tsx') },
  { path: '/directory/services/new', right: 'directory.edit', load: () => import('./ServiceFormPage.tsx') },
  { path: '/directory/services/$serviceId', right: 'anyone', load: () => import('./ServicePage.tsx') },
  { path: '/directory/services/$serviceId/edit', right: 'directory.edit', load: () => import('./ServiceFormPage.tsx') },
  { path: '/directory/organisations/$organisationId', right: 'anyone', load: () => import('./OrganisationPage.tsx') },
  { path: '/directory/contacts', right: 'anyone', load: () => import('./ContactsPage.tsx') },
  { path: '/directory/contacts/$contactId', right: 'anyone', load: () => import('./ContactPage.tsx') },
  { path: '/settings/directory', right: 'organisation.manage', load: () => import('./FreshnessPage.tsx') },
] as const
