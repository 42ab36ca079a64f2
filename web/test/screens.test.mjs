// Every screen, light and dark, wide and narrow: nothing serious for axe, one heading, a title, no sideways scrolling.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { cut } from '../scripts/cut.mjs'
import { account, ask, go, looks, open, quit, reflows, sound } from './browser.mjs'

after(quit)

const device = (await ask('GET', `/accounts/${account}/devices?limit=1&state=active`)).items[0]
const site = (await ask('GET', `/accounts/${account}/sites?limit=1`)).items[0]
const screens = {
  dashboard: ['/', '.tiles'],
  'firmware overview': ['/firmware', 'table'],
  releases: ['/firmware?tab=releases', 'text=/No releases yet|In use by/'],
  'firmware rules': ['/firmware?tab=rules', 'text=All models'],
  waves: ['/firmware?tab=waves', 'text=/No waves yet|Result/'],
  authorities: ['/pki', 'text=/No authority yet|Issuing keys of/'],
  'device certificates': ['/pki?tab=certificates', 'text=/No device has a certificate|Subject/'],
  'trust bundle': ['/pki?tab=trust', 'text=Root of this server'],
  'makers\' roots': ['/pki?tab=makers', 'text=/Load a root/'],
  'EST and SCEP': ['/pki?tab=enrolling', 'text=SCEP URL'],
  'settings of the PKI': ['/pki?tab=settings', 'text=Fixed in this version'],
  'CRL and OCSP': ['/pki?tab=revocation', 'text=Responder'],
  inventory: ['/devices', 'table'],
  'inventory with filters': ['/devices?state=%5B%22active%22%5D&filter=has(mac)', 'table'],
  'an empty list': ['/devices?q=nothing-is-called-so', 'text=No devices match these filters.'],
  'device provisioning': [`/accounts/${account}/provisioning`, 'text=Auto-Sync Credentials with Devices'],
  'credential history': [`/accounts/${account}/provisioning?tab=credentials`, 'table'],
  'DHCP helper': [`/accounts/${account}/provisioning?tab=dhcp`, 'table'],
  accounts: ['/accounts', 'table'],
  'account details': [`/accounts/${account}/details`, 'text=Accounts below'],
  'general settings': [`/accounts/${account}/settings`, 'text=Poll interval'],
  members: [`/accounts/${account}/members`, 'text=/No members yet|E-mail/'],
  'API tokens': [`/accounts/${account}/tokens`, 'text=/No API tokens|Prefix/'],
  settings: ['/settings', 'text=Change password…'],
  sessions: ['/settings?tab=sessions', 'table'],
  'this page': ['/settings?tab=page', 'text=Shortcuts of a single key'],
  about: ['/settings?tab=about', 'text=OpenAPI document'],
  device: [`/devices/${device.id}`, 'text=Credential sync'],
  'device settings': [`/devices/${device.id}?tab=settings`, 'text=Changed only'],
  'provisioning information': [`/devices/${device.id}?tab=information`, 'table'],
  'device timeline': [`/devices/${device.id}?tab=timeline`, '.moments'],
  'device certificates of one': [`/devices/${device.id}?tab=certificates`, 'text=/Identity|It has no certificate yet/'],
  'device firmware': [`/devices/${device.id}?tab=firmware`, 'text=Target'],
  'device raw': [`/devices/${device.id}?tab=raw`, 'pre'],
  profiles: ['/enrollment', 'text=/Add profile/'],
  codes: ['/enrollment?tab=codes', 'text=/Create code/'],
  'pending devices': ['/enrollment?tab=pending', 'text=/No device waits|First seen/'],
  'bulk jobs': ['/enrollment?tab=jobs', 'text=/No bulk jobs yet|Result/'],
  policies: ['/policies', 'table'],
  sites: ['/sites', 'text=/% Online|No sites yet/'],
  'a site': [`/sites?at=${site.id}`, 'text=Enrollment profile'],
  'subnets of a site': [`/sites?at=${site.id}&tab=subnets`, 'text=Public Subnet'],
  'device users': ['/device-users', 'text=/Last changed|No device users yet/'],
  'device user groups': ['/device-user-groups', 'text=/Last changed|No device user groups yet/'],
  'device groups': ['/groups', 'text=/Settings Count|No device groups yet/'],
  gateways: ['/gateways', 'text=/No gateways yet|Networks/'],
  'the gateway of a site': [`/sites?at=${site.id}&tab=gateway`, 'text=/This site has no gateway/'],
  imports: ['/imports', 'text=/Nothing was imported yet|Errors/'],
  'a new import': ['/imports/new', 'text=Choose file'],
  jobs: ['/jobs?tab=finished', 'text=/Result|No job has finished/'],
  'audit log': ['/audit', 'table'],
}

// Two at a time, each going from screen to screen in a page that stays signed in.
const idle = [await open('/accounts'), await open('/accounts')]

describe('every screen', { concurrency: idle.length }, () => {
  for (const [what, [path, there]] of Object.entries(screens)) {
    test(`${what} is sound, light and dark, and fits 320 pixels`, async () => {
      const page = idle.pop()
      try {
        page.wrong.length = 0
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 1440, height: 900 })
        await go(page, path + (path.includes('?') ? '&' : '?') + `account=${account}`)
        await page.locator(there).first().waitFor()
        await page.waitForFunction(() => document.querySelectorAll('h1').length === 1 && document.title.startsWith(document.querySelector('h1').innerText))
        await sound(page, `${what}, light`)
        assert.deepEqual(await cut(page, 1280), [], `${what}: what is cut on a laptop`)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 320, height: 720 })
        await page.locator('html.pf-v6-theme-dark').waitFor()
        await page.locator(there).first().waitFor({ state: 'attached' })
        await reflows(page, what)
        await page.waitForTimeout(300) // colours fade over
        await page.waitForFunction(() => !document.getAnimations().some((a) => a instanceof CSSTransition)) // on a busy machine it takes longer
        await sound(page, `${what}, dark and narrow`, looks)
      } finally {
        idle.push(page)
      }
    })
  }
})

test('an address of nothing says so, and is sound', async () => {
  const page = await open('/nowhere')
  await page.getByText('This address names no page').waitFor()
  await sound(page, 'nothing')
  await page.context().close()
})

test('the sign-in page is sound, light and dark', async () => {
  const page = await open('/devices', { signedIn: false })
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await sound(page, 'sign-in, light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(300)
  await sound(page, 'sign-in, dark', looks)
  await page.context().close()
})
