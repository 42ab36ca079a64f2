// Who may only look, and only at one site, sees that site in every screen: what they may not do is there, disabled, with the reason, and the API refuses it too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, ask, go, launch, quit, sound, url } from './browser.mjs'

const name = 'Only Looks'
const login = { email: 'looks@example.com', password: 'looking is free of charge' }
let member, berlin, lyon, device, hidden, context

const removed = async () => {
  for (const m of (await ask('GET', `/accounts/${account}/members?limit=1000`)).items) if (m.metadata.name === name) await ask('DELETE', `/members/${m.id}`, undefined, { 'if-match': '*' })
  for (const s of (await ask('GET', `/accounts/${account}/sites?limit=1000`)).items) if (s.metadata.name === 'Not Theirs') await ask('DELETE', `/sites/${s.id}`, undefined, { 'if-match': '*' })
}
const mac = '64167fbb0001'

before(async () => {
  await removed()
  await ask('DELETE', `/devices/${mac}`, undefined, { 'if-match': '*' }).catch(() => {})
  berlin = (await ask('GET', `/accounts/${account}/sites?limit=1000`)).items.find((s) => s.metadata.name === 'Berlin')
  lyon = await ask('POST', `/accounts/${account}/sites`, { metadata: { name: 'Not Theirs' }, spec: {} })
  hidden = await ask('POST', `/accounts/${account}/devices`, { metadata: { name: 'Out Of Sight' }, spec: { mac, model: 'VVX 450', site: lyon.id } })
  device = (await ask('GET', `/accounts/${account}/devices?limit=1`)).items.find((d) => d.id !== hidden.id) ?? (await ask('GET', `/accounts/${account}/devices?limit=2`)).items.find((d) => d.id !== hidden.id)
  await ask('PATCH', `/devices/${device.id}`, { spec: { site: berlin.id } }, { 'if-match': '*' })
  member = await ask('POST', `/accounts/${account}/members`, { metadata: { name }, spec: { email: login.email, role: 'readOnly', sites: [berlin.id] } })
  const { link } = await ask('POST', `/members/${member.id}:invite`)
  context = await (await launch()).newContext({ baseURL: url, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const answer = await context.request.post('/api/v1/session:follow', { data: { link, password: login.password }, headers: { origin: url } })
  assert.equal(answer.status(), 200, await answer.text())
})
after(async () => { await context?.close(); await removed(); await ask('DELETE', `/devices/${mac}`, undefined, { 'if-match': '*' }).catch(() => {}); await quit() })

/** Every screen, and the buttons that have to be there and refuse. */
const screens = {
  '/': [], '/devices': [], '/enrollment': [], '/enrollment?tab=codes': [], '/policies': ['Add policy'], '/sites': ['Add site'], '/groups': ['Add device group'], '/imports': ['Import devices'], '/imports/new': [], '/jobs': [], '/audit': [],
  '/firmware': [], '/pki': [], '/accounts': ['Add account'], [`/accounts/${account}/details`]: ['Edit', 'Delete…'], [`/accounts/${account}/settings`]: [], [`/accounts/${account}/members`]: ['Invite a member'], [`/accounts/${account}/tokens`]: ['Create token'],
  [`/accounts/${account}/provisioning`]: [], [`/accounts/${account}/provisioning?tab=dhcp`]: [], '/settings': [], '/settings?tab=sessions': [],
}
/** Words on buttons that would change something of the account. */
const changes = /^(Add|Create|Delete|Edit|Invite|Move|Restart|Sync now|Import|Disable|Revoke|Rotate|Enable|Upload|Apply|Review|Save|Let go|Retry failed)\b/

test('every screen is sound, shows nothing of other sites, and what would change something is disabled with the reason', async () => {
  const found = []
  const or = (path) => (e) => found.push(`${path}: ${e.message.slice(0, 300)}`)
  const page = await context.newPage()
  let wrong = []
  page.on('pageerror', (e) => wrong.push(e.message))
  await page.goto(`/settings?tab=about&account=${account}`)
  for (const [path, there] of Object.entries(screens)) {
    wrong = []
    await go(page, path + (path.includes('?') ? '&' : '?') + `account=${account}`)
    await page.locator('h1').waitFor()
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' }).catch(() => wrong.push('it waits for ever'))
    const text = await page.locator('main').innerText()
    assert.ok(!text.includes('Not Theirs') && !text.includes('Out Of Sight'), `${path} shows another site`)
    for (const b of there) {
      const button = page.getByRole('button', { name: b, exact: true }).first()
      const says = async () => {
        await page.waitForFunction((words) => [...document.querySelectorAll('button')].find((e) => e.textContent === words)?.getAttribute('aria-disabled') === 'true', b, { timeout: 5000 })
        for (let tries = 3; ; tries--) { // what arrives meanwhile draws the button anew, and the focus is gone
          await button.focus()
          try { await page.getByRole('tooltip').waitFor({ timeout: 3000 }); break } catch (e) { if (tries === 1) throw e }
          await button.blur()
        }
      }
      await says().catch(or(`${path}, ${b}`))
    }
    const live = await page.locator('main').getByRole('button').evaluateAll((all) => all.filter((b) => !b.disabled && b.getAttribute('aria-disabled') !== 'true' && b.getAttribute('aria-expanded') === null).map((b) => b.textContent ?? ''))
    const may = path.startsWith('/settings') ? [] : live.filter((w) => changes.test(w))
    if (may.length > 0) found.push(`${path} lets one press ${may}`)
    await sound(Object.assign(page, { wrong }), path).catch(or(path))
  }
  await page.close()
  assert.deepEqual(found, [])
})

test('the inventory, the sites and a device are those of the one site', async () => {
  const page = await context.newPage()
  const theirs = (await ask('GET', `/accounts/${account}/devices?site=${berlin.id}&limit=1&count=true`)).totalCount
  await page.goto(`/devices?account=${account}`)
  await page.locator('tbody tr[data-row-id]').first().waitFor()
  await page.getByText(`of ${theirs}`).first().waitFor()
  await page.goto(`/sites?account=${account}&at=${berlin.id}`)
  await page.getByRole('heading', { level: 2, name: 'Berlin' }).waitFor()
  assert.equal(await page.getByRole('treeitem').filter({ hasText: 'Not Theirs' }).count(), 0)
  await page.goto(`/devices/${hidden.id}?account=${account}`)
  await page.getByText('no such device', { exact: false }).first().waitFor()
  await page.close()
})

test('the API refuses what the page disables, and knows nothing of other sites', async () => {
  const as = async (method, path, data) => (await context.request.fetch(`/api/v1${path}`, { method, data, headers: { origin: url, 'if-match': '*', ...(method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {}) } })).status()
  const refused = {
    'a site': ['POST', `/accounts/${account}/sites`, { metadata: { name: 'x' }, spec: {} }], 'their site': ['PATCH', `/sites/${berlin.id}`, { spec: { address: 'x' } }], 'a group': ['POST', `/accounts/${account}/device-groups`, { metadata: { name: 'x' } }],
    'a policy': ['POST', `/accounts/${account}/policies`, { metadata: { name: 'x' }, spec: { level: 'account', settings: {} } }], 'an account': ['POST', '/accounts', { metadata: { name: 'x' }, spec: { type: 'customer' } }],
    'a member': ['POST', `/accounts/${account}/members`, { metadata: { name: 'x' }, spec: { email: 'x@example.com', role: 'readOnly' } }], 'a token': ['POST', `/accounts/${account}/api-tokens`, { metadata: { name: 'x' }, spec: { role: 'readOnly' } }],
    provisioning: ['PATCH', `/accounts/${account}/provisioning`, { spec: { enabled: false } }], 'their device': ['PATCH', `/devices/${device.id}`, { metadata: { name: 'x' } }], 'a restart': ['POST', `/devices/${device.id}:restart`], 'the password': ['POST', `/accounts/${account}/provisioning:reveal`],
    groups: ['GET', `/accounts/${account}/device-groups`], jobs: ['GET', '/jobs'], trail: ['GET', '/audit'], members: ['GET', `/accounts/${account}/members`],
  }
  for (const [what, [method, path, body]] of Object.entries(refused)) assert.equal(await as(method, path, body), 403, what)
  for (const path of [`/devices/${hidden.id}`, `/sites/${lyon.id}`]) assert.equal(await as('GET', path), 404, path)
  assert.equal(await as('GET', `/devices/${device.id}`), 200)
})
