// make portal-shots: every screen, wide and narrow, light and dark, of a server that it starts and furnishes itself.
//   node scripts/shots.mjs [part of a name …]     MUSTER_BINARY=…/bin/muster  SHOTS=folder
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { children, furnish } from './furnish.mjs'
import { cut, widths } from './cut.mjs'
import { small } from './png.mjs'

const binary = process.env.MUSTER_BINARY ?? '../bin/muster'
const folder = process.env.SHOTS ?? '../docs/screens'
const wanted = process.argv.slice(2)
const data = mkdtempSync(join(tmpdir(), 'muster-shots-'))
const port = Number(process.env.MUSTER_PORT ?? 8840)
const server = spawn(binary, ['serve', '--data', data, '--admin-addr', `127.0.0.1:${port}`, '--http-addr', `127.0.0.1:${port + 1}`, '--https-addr', `127.0.0.1:${port + 2}`, '--channel-addr', `127.0.0.1:${port + 3}`, '--public-host', '127.0.0.1'], { stdio: 'ignore' })
process.on('exit', () => { for (const p of children) p.kill('SIGTERM'); server.kill('SIGTERM'); rmSync(data, { recursive: true, force: true }) })
for (let i = 0; !existsSync(join(data, 'ready.json')); i++) {
  if (i > 300) throw new Error('the server does not start')
  await new Promise((r) => setTimeout(r, 100))
}
const ready = JSON.parse(readFileSync(join(data, 'ready.json'), 'utf8'))
const fleet = await furnish({ binary, data, admin: ready.admin, http: ready.http, https: ready.https })
console.log('furnished')

const review = async (p) => {
  await p.getByLabel('Value of tcpIpApp.sntp.address').fill('time-2.acme.example')
  await p.getByRole('button', { name: 'Review and apply' }).click()
  await p.getByRole('dialog').getByRole('button', { name: /^Apply to/ }).waitFor()
  await p.waitForTimeout(500)
}

/** Chooses one of a few, which are buttons in a row where there is room for them. */
const choose = async (p, label, words) => {
  const button = p.getByRole('group', { name: label }).getByRole('button', { name: words, exact: true })
  if (await button.isVisible()) await button.click()
  else await p.getByRole('combobox', { name: label }).selectOption({ label: words }, { timeout: 2000 })
}

/** What is shown: an address, and what is done there first. */
const screens = {
  'sign-in': ['/devices', null, { signedOut: true }],
  dashboard: ['/', null, { height: 1500 }],
  inventory: ['/devices'],
  'inventory-filtered': ['/devices?state=%5B%22active%22%5D&q=ward'],
  'inventory-panel': [`/devices?panel=${fleet.device}`],
  'inventory-bulk': ['/devices', async (p) => { await p.getByRole('checkbox', { name: 'Select page' }).click() }],
  device: [`/devices/${fleet.device}`],
  'device-settings': [`/devices/${fleet.device}?tab=settings`],
  'device-live-settings': [`/devices/${fleet.paired}?tab=settings`, async (p) => { await p.waitForTimeout(1500) }, { account: 'harbor' }],
  'device-missing': ['/devices/dev_0123456789ABCDEFGHJKMNPQRS'],
  'device-information': [`/devices/${fleet.device}?tab=information`],
  'device-timeline': [`/devices/${fleet.device}?tab=timeline`],
  'device-firmware': [`/devices/${fleet.device}?tab=firmware`],
  'device-certificates': [`/devices/${fleet.device}?tab=certificates`],
  'device-raw': [`/devices/${fleet.device}?tab=raw`],
  provisioning: ['/accounts/acme/provisioning'],
  'provisioning-edit': ['/accounts/acme/provisioning', async (p) => { await p.getByRole('button', { name: 'Edit Server Credentials' }).click(); await p.getByText('Touched', { exact: true }).waitFor() }],
  'provisioning-history': ['/accounts/acme/provisioning?tab=credentials'],
  'provisioning-dhcp': ['/accounts/acme/provisioning?tab=dhcp'],
  enrollment: ['/enrollment'],
  'enrollment-codes': ['/enrollment?tab=codes'],
  'enrollment-pending': ['/enrollment?tab=pending'],
  'enrollment-jobs': ['/enrollment?tab=jobs'],
  'enrollment-sheet': [`/enrollment/sheet/${fleet.code}`],
  policies: ['/policies'],
  policy: [`/policies/${fleet.policy}`],
  'policy-review': [`/policies/${fleet.policy}`, review],
  'policy-review-split': [`/policies/${fleet.policy}`, async (p) => { await review(p); await choose(p, 'Show changes as', 'Split').catch(() => choose(p, 'Show changes as', 'Unified')) }], // side by side takes more room than a phone has
  firmware: ['/firmware'],
  'firmware-releases': ['/firmware?tab=releases'],
  'firmware-rules': ['/firmware?tab=rules'],
  'firmware-waves': ['/firmware?tab=waves'],
  sites: ['/sites'],
  'site-subnets': [`/sites?at=${fleet.site}&tab=subnets`],
  'site-bundle': [`/sites?at=${fleet.site}&tab=bundle`],
  groups: ['/groups'],
  'device-users': ['/device-users'],
  'device-user-groups': ['/device-user-groups'],
  gateways: ['/gateways'],
  gateway: [`/gateways/${fleet.gateway}`],
  'gateway-phone': [`/gateways/${fleet.gateway}?condition=needsPerson`, async (p) => { await p.locator('tbody tr[data-row-id] button').first().click(); await p.locator('.panel dl').first().waitFor() }],
  imports: ['/imports'],
  'imports-new': ['/imports/new'],
  jobs: ['/jobs'],
  'jobs-scheduled': ['/jobs?tab=scheduled'],
  'jobs-finished': ['/jobs?tab=finished'],
  job: [`/jobs/${fleet.job}`],
  pki: ['/pki'],
  'pki-certificates': ['/pki?tab=certificates'],
  'pki-trust': ['/pki?tab=trust'],
  'pki-settings': ['/pki?tab=settings'],
  audit: ['/audit'],
  accounts: ['/accounts'],
  'account-details': ['/accounts/acme/details'],
  'account-settings': ['/accounts/acme/settings'],
  members: ['/accounts/acme/members'],
  tokens: ['/accounts/acme/tokens'],
  settings: ['/settings'],
  'command-palette': ['/devices', async (p) => { await p.keyboard.press('Control+k'); await p.getByRole('combobox', { name: 'Command' }).fill('pol') }],
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] })
const looks = [['1440-light', 1440, 900, 'light'], ['1440-dark', 1440, 900, 'dark'], ['390-light', 390, 844, 'light'], ['390-dark', 390, 844, 'dark']].filter(([look]) => !process.env.LOOK || look === process.env.LOOK)
for (const [look, width, height, colorScheme] of looks) {
  for (const signedOut of [false, true]) {
    const context = await browser.newContext({ baseURL: ready.admin, viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    if (!signedOut) await context.request.post('/api/v1/session', { data: fleet.me, headers: { origin: ready.admin } })
    const page = await context.newPage()
    for (const [name, [path, act, how = {}]] of Object.entries(screens)) {
      if (Boolean(how.signedOut) !== signedOut || (wanted.length > 0 && !wanted.some((w) => name.includes(w)))) continue
      try {
        await page.setViewportSize({ width, height: how.height && width > 500 ? how.height : height })
        await page.goto(path + (path.includes('?') ? '&' : '?') + `account=${how.account ?? 'acme'}`)
        await page.locator('h1').first().waitFor({ timeout: 15_000 })
        if (await page.getByText('This address names no page').count()) { if (look === '1440-light') console.log(`${name}: no such screen`); continue }
        await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), undefined, { timeout: 10_000 }).catch(() => console.log(`${name}: still busy`))
        if (act) await act(page)
        await page.waitForTimeout(400)
        const png = small(await page.screenshot())
        if (png.length > 150_000) console.log(`${name} ${look}: ${png.length} bytes`)
        writeFileSync(join(folder, `${name}-${look}.png`), png)
        if (look === '1440-light') for (const w of widths) for (const what of [...await cut(page, w), ...await page.locator('[data-scrolls]').evaluateAll((all) => all.map((e) => `${e.getAttribute('aria-label')} scrolls ${e.scrollWidth - e.clientWidth} px sideways`))]) console.log(`${name} at ${w}: ${what}`)
      } catch (e) {
        console.log(`${name} ${look}: ${e.message.split('\n')[0]}`)
      }
    }
    await context.close()
  }
}
await browser.close()
fleet.stop()
process.exit(0)
