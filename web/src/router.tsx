import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams, stripSearchParams } from '@tanstack/react-router'
import { Root } from './shell/gate'
import { Lost } from './shell/lost'
import { readAudit } from './screen/audit/search'
import { readSearch } from './screen/inventory/search'

const text = <K extends string>(s: Record<string, unknown>, ...keys: K[]): { [k in K]?: string } =>
  Object.fromEntries(keys.filter((k) => (typeof s[k] === 'string' && s[k]) || typeof s[k] === 'number').map((k) => [k, String(s[k])])) as { [k in K]?: string }

const root = createRootRoute({
  component: Root,
  notFoundComponent: Lost,
  validateSearch: (s: Record<string, unknown>): { account?: string } => (typeof s.account === 'string' ? { account: s.account } : {}),
  // The account goes along everywhere, so that an address can be sent to somebody.
  search: { middlewares: [retainSearchParams(['account'])] },
})

const home = createRoute({
  getParentRoute: () => root, path: '/', validateSearch: (s: Record<string, unknown>): { hours?: number } => (Number(s.hours) === 1 || Number(s.hours) === 6 ? { hours: Number(s.hours) } : {}),
  component: lazyRouteComponent(() => import('./screen/dashboard/dashboard'), 'Dashboard'),
})

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in' })

const inventory = createRoute({
  getParentRoute: () => root, path: '/devices', validateSearch: readSearch,
  search: { middlewares: [stripSearchParams({ limit: 50 })] },
  component: lazyRouteComponent(() => import('./screen/inventory/inventory'), 'Inventory'),
})

const device = createRoute({
  getParentRoute: () => root, path: '/devices/$device',
  validateSearch: (s: Record<string, unknown>): { tab?: string; edit?: true } => ({ ...(typeof s.tab === 'string' && s.tab ? { tab: s.tab } : {}), ...(s.edit ? { edit: true } : {}) }),
  component: lazyRouteComponent(() => import('./screen/device/device'), 'DeviceScreen'),
})

const accounts = createRoute({
  getParentRoute: () => root, path: '/accounts', validateSearch: (s: Record<string, unknown>) => text(s, 'q'),
  component: lazyRouteComponent(() => import('./screen/accounts/accounts'), 'Accounts'),
})

const provisioning = createRoute({
  getParentRoute: () => root, path: '/accounts/$account/provisioning',
  validateSearch: (s: Record<string, unknown>): { tab?: 'credentials' | 'dhcp' } => (s.tab === 'credentials' || s.tab === 'dhcp' ? { tab: s.tab } : {}),
  component: lazyRouteComponent(() => import('./screen/provisioning/provisioning'), 'Provisioning'),
})

const enrollment = createRoute({
  getParentRoute: () => root, path: '/enrollment',
  validateSearch: (s: Record<string, unknown>): { tab?: 'codes' | 'pending' | 'jobs' } => (s.tab === 'codes' || s.tab === 'pending' || s.tab === 'jobs' ? { tab: s.tab } : {}),
  component: lazyRouteComponent(() => import('./screen/enrollment/enrollment'), 'Enrollment'),
})

const sheet = createRoute({
  getParentRoute: () => root, path: '/enrollment/sheet/$code',
  component: lazyRouteComponent(() => import('./screen/enrollment/sheet'), 'Sheet'),
})

const jobs = createRoute({
  getParentRoute: () => root, path: '/jobs',
  validateSearch: (s: Record<string, unknown>): { tab?: 'scheduled' | 'finished'; kind?: string; q?: string; result?: string } => ({ ...text(s, 'kind', 'q', 'result'), ...(s.tab === 'finished' || s.tab === 'scheduled' ? { tab: s.tab } : {}) }),
  component: lazyRouteComponent(() => import('./screen/jobs/jobs'), 'Jobs'),
})

const job = createRoute({
  getParentRoute: () => root, path: '/jobs/$job',
  validateSearch: (s: Record<string, unknown>): { state?: string } => (typeof s.state === 'string' && ['pending', 'done', 'failed', 'skipped', 'waiting'].includes(s.state) ? { state: s.state } : {}),
  component: lazyRouteComponent(() => import('./screen/jobs/job'), 'JobScreen'),
})

const audit = createRoute({
  getParentRoute: () => root, path: '/audit', validateSearch: readAudit,
  component: lazyRouteComponent(() => import('./screen/audit/audit'), 'Audit'),
})

const firmware = createRoute({
  getParentRoute: () => root, path: '/firmware',
  validateSearch: (s: Record<string, unknown>): { account?: string; tab?: string } => (typeof s.tab === 'string' && s.tab ? { tab: s.tab } : {}),
  component: lazyRouteComponent(() => import('./screen/firmware/firmware'), 'FirmwareScreen'),
})

const pki = createRoute({
  getParentRoute: () => root, path: '/pki',
  validateSearch: (s: Record<string, unknown>): { account?: string; tab?: string; state?: string; ends?: number } => ({
    ...(typeof s.tab === 'string' && s.tab ? { tab: s.tab } : {}), ...(typeof s.state === 'string' && s.state ? { state: s.state } : {}), ...(Number(s.ends) > 0 ? { ends: Number(s.ends) } : {}),
  }),
  component: lazyRouteComponent(() => import('./screen/pki/pki'), 'Pki'),
})

const policies = createRoute({
  getParentRoute: () => root, path: '/policies',
  validateSearch: (s: Record<string, unknown>): { level?: string } => (typeof s.level === 'string' && s.level ? { level: s.level } : {}),
  component: lazyRouteComponent(() => import('./screen/policies/policies'), 'Policies'),
})

const policy = createRoute({
  getParentRoute: () => root, path: '/policies/$policy',
  validateSearch: (s: Record<string, unknown>): { name?: string; level?: string; target?: string } =>
    Object.fromEntries(['name', 'level', 'target'].filter((k) => typeof s[k] === 'string' && s[k]).map((k) => [k, s[k]])),
  component: lazyRouteComponent(() => import('./screen/policies/policy'), 'PolicyScreen'),
})

const sites = createRoute({
  getParentRoute: () => root, path: '/sites', validateSearch: (s: Record<string, unknown>) => text(s, 'at', 'tab', 'q', 'sort', 'profile'),
  component: lazyRouteComponent(() => import('./screen/sites/sites'), 'Sites'),
})

const groups = createRoute({
  getParentRoute: () => root, path: '/groups', validateSearch: (s: Record<string, unknown>) => text(s, 'q', 'kind', 'sort'),
  component: lazyRouteComponent(() => import('./screen/groups/groups'), 'Groups'),
})

const deviceUsers = createRoute({
  getParentRoute: () => root, path: '/device-users', validateSearch: (s: Record<string, unknown>) => text(s, 'q', 'group', 'sort'),
  component: lazyRouteComponent(() => import('./screen/groups/users'), 'DeviceUsers'),
})

const deviceUserGroups = createRoute({
  getParentRoute: () => root, path: '/device-user-groups', validateSearch: (s: Record<string, unknown>) => text(s, 'q', 'sort'),
  component: lazyRouteComponent(() => import('./screen/groups/usergroups'), 'DeviceUserGroups'),
})

const gateways = createRoute({
  getParentRoute: () => root, path: '/gateways', validateSearch: (s: Record<string, unknown>) => text(s, 'q', 'sort'),
  component: lazyRouteComponent(() => import('./screen/gateways/gateways'), 'Gateways'),
})

const gateway = createRoute({
  getParentRoute: () => root, path: '/gateways/$gateway',
  validateSearch: (s: Record<string, unknown>): { q?: string; condition?: string; phone?: string; sort?: string; unclaimed?: true } => ({ ...text(s, 'q', 'condition', 'phone', 'sort'), ...(s.unclaimed ? { unclaimed: true } : {}) }),
  component: lazyRouteComponent(() => import('./screen/gateways/gateway'), 'GatewayScreen'),
})

const details = createRoute({
  getParentRoute: () => root, path: '/accounts/$account/details',
  component: lazyRouteComponent(() => import('./screen/account/details'), 'Details'),
})

const general = createRoute({
  getParentRoute: () => root, path: '/accounts/$account/settings',
  component: lazyRouteComponent(() => import('./screen/account/general'), 'General'),
})

const members = createRoute({
  getParentRoute: () => root, path: '/accounts/$account/members',
  component: lazyRouteComponent(() => import('./screen/account/members'), 'Members'),
})

const tokens = createRoute({
  getParentRoute: () => root, path: '/accounts/$account/tokens',
  component: lazyRouteComponent(() => import('./screen/account/tokens'), 'Tokens'),
})

const imports = createRoute({
  getParentRoute: () => root, path: '/imports',
  component: lazyRouteComponent(() => import('./screen/imports/imports'), 'Imports'),
})

const newImport = createRoute({
  getParentRoute: () => root, path: '/imports/new', validateSearch: (s: Record<string, unknown>) => text(s, 'step', 'trial', 'job'),
  component: lazyRouteComponent(() => import('./screen/imports/new'), 'NewImport'),
})

const settings = createRoute({
  getParentRoute: () => root, path: '/settings', validateSearch: (s: Record<string, unknown>) => text(s, 'tab'),
  component: lazyRouteComponent(() => import('./screen/settings/settings'), 'Settings'),
})

/** Every address of the portal. */
export const router = createRouter({
  routeTree: root.addChildren([home, signIn, inventory, device, accounts, provisioning, enrollment, sheet, jobs, job, firmware, pki, audit, policies, policy,
    sites, groups, deviceUsers, deviceUserGroups, gateways, gateway, details, general, members, tokens, settings, imports, newImport]),
  defaultPreload: 'intent', scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
