// One device: every row's chip is the API's word, and an override comes and goes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { get } from 'node:https'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound } from './browser.mjs'

after(quit)
const device = (await ask('GET', `/accounts/${account}/devices?limit=1&state=active&family=ucs`)).items[0]
const levels = { builtin: 'Muster defaults', account: 'Account policy', family: 'Family policy', model: 'Model policy', group: 'Device Group policy', site: 'Site policy', userGroup: 'Device User Group policy', device: 'Device policy' }

test('the overview says from where it came and when it comes next', async () => {
  const { status } = await ask('GET', `/devices/${device.id}`)
  assert.ok(status.nextPoll.every > 0 && status.nextPoll.at, JSON.stringify(status.nextPoll))
  const page = await open(`/devices/${device.id}?account=${account}`)
  const fact = (term) => page.locator('.pf-v6-c-description-list__group').filter({ has: page.getByText(term, { exact: true }) }).first()
  assert.ok((await fact('Private IP').innerText()).includes(status.privateAddress))
  assert.match(await fact('Public IP').innerText(), /—/)
  assert.equal(await fact('Next expected poll').locator('time').getAttribute('datetime'), status.nextPoll.at)
  await fact('Next expected poll').getByText(/^every .*, the first at random$/).waitFor()
  await page.context().close()
})

test('every setting says from where it is, as the API does', async () => {
  const page = await open(`/devices/${device.id}?account=${account}&tab=settings`)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const { items } = await ask('GET', `/devices/${device.id}/effective-settings`)
  await page.locator(`[data-setting="${items[0].key}"]`).waitFor()
  for (const s of items.slice(0, 100)) {
    const from = await page.locator(`[data-setting="${s.key}"] td`).nth(2).innerText()
    assert.ok(from.startsWith(levels[s.from.level]), `${s.key}: ${from}`)
  }
  await page.context().close()
})

test('an override sets the value here, Explain says so, and Reset gives it back', async () => {
  const key = 'tcpIpApp.sntp.address'
  const before = await ask('GET', `/devices/${device.id}/effective-settings/${key}`)
  const page = await open(`/devices/${device.id}?account=${account}&tab=settings`)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const row = page.locator(`[data-setting="${key}"]`)
  await row.getByRole('button', { name: 'Override' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Value').fill('here.example.com')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await row.getByText('Device policy').waitFor()
  await row.getByText('here.example.com').waitFor()
  await row.getByRole('button', { name: 'Explain' }).click()
  await page.getByText('because the device policy').waitFor()
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: 'Reset' }).click()
  await row.getByText(levels[before.from.level]).waitFor()
  await row.getByText(before.value).waitFor()
  const after = await ask('GET', `/devices/${device.id}/effective-settings/${key}`)
  assert.deepEqual([after.value, after.from], [before.value, before.from])
  await page.context().close()
})

test('a secret is shown when somebody asks, and that look alone is written down', async () => {
  const looks = async () => (await ask('GET', `/audit?object=${device.id}&action=settings.reveal&limit=100`)).items.length
  const before = await looks()
  const page = await open(`/devices/${device.id}?account=${account}&tab=settings`)
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const secret = (await ask('GET', `/devices/${device.id}/effective-settings`)).items.find((s) => s.secret && s.value !== '')
  assert.equal(secret.value, '********')
  const row = page.locator(`[data-setting="${secret.key}"]`)
  await row.getByText('••••••••').waitFor()
  assert.equal(await looks(), before, 'a tab that is opened reveals nothing')
  await row.getByRole('button', { name: /^Show/ }).click()
  await row.getByRole('button', { name: /^Hide/ }).waitFor()
  assert.equal(await looks(), before + 1)
  assert.ok((await row.innerText()).includes((await ask('GET', `/devices/${device.id}/effective-settings/${secret.key}?reveal=true`)).value))
  await page.context().close()
})

test('the provisioning log shows what the device asked for', async () => {
  const page = await open(`/devices/${device.id}?account=${account}&tab=information`)
  const { items } = await ask('GET', `/devices/${device.id}/provisioning-log?limit=1`)
  await page.getByText(items[0].says).first().waitFor()
  await page.getByRole('button', { name: /^Details of/ }).first().click()
  await page.getByText('User-Agent').waitFor()
  await sound(page, 'an opened request')
  await page.getByRole('button', { name: /^Hide details of/ }).click()
  await page.getByLabel('Result').selectOption('served')
  await page.getByRole('button', { name: /^Details of GET/ }).first().click()
  const served = await page.getByRole('button', { name: /^Hide details of GET/ }).getAttribute('aria-label')
  const file = served.split(' ').at(-1)
  const { etag } = (await ask('GET', `/devices/${device.id}/provisioning-log?limit=100`)).items.find((v) => v.file === file && v.status === 200)
  const now = await page.evaluate(async (path) => (await fetch(path)).headers.get('etag'), `/api/v1/devices/${device.id}/files/${file.split('/').at(-1)}`)
  await page.getByRole('button', { name: 'Show the file' }).click()
  await page.getByText(etag === now ? 'As served: the file has not changed since.' : 'The file has changed since it was served').waitFor()
  console.log(`${file}: ${etag === now ? 'as served' : 'changed since'}`)
  await page.getByRole('button', { name: 'Download' }).waitFor()
  await sound(page, 'a file as it was served')
  await page.getByLabel('Path').fill('nothing-is-called-so')
  await page.getByText('No request matches these filters.').waitFor()
  await page.context().close()
})

/** Asks as the device does, at the account's Server Address, and has the bytes. */
async function fetchesAs(mac, file, headers = {}) {
  const { status } = await ask('GET', `/accounts/${account}/provisioning`)
  const pair = await ask('POST', `/accounts/${account}/provisioning:reveal`)
  return new Promise((done, failed) => {
    const sent = get(`${status.serverAddress}${file}`, { rejectUnauthorized: false, agent: false, auth: `${pair.serverUser}:${pair.serverPassword}`, headers: { 'User-Agent': `FileTransport PolycomVVX-VVX_450-UA/6.4.6.2453 (SN:${mac}) Type/Application`, Cookie: 'phone=secret-cookie', ...headers } }, (answer) => {
      const parts = []
      answer.on('data', (b) => parts.push(b)).on('end', () => done({ status: answer.statusCode, body: Buffer.concat(parts) }))
    })
    sent.on('error', failed)
  })
}

test('what a captured device asks for is shown with its headers, as it was served, and with what has changed', async () => {
  const file = `${device.spec.mac}-muster.cfg`
  await fetchesAs(device.spec.mac, file)
  const page = await open(`/devices/${device.id}?account=${account}&tab=information`)
  await page.getByRole('button', { name: `Details of GET /${file}` }).first().click()
  await page.getByText('are not kept: that is done of devices that are captured').waitFor()
  const bar = page.getByRole('group', { name: 'Capture requests', exact: true })
  await sound(page, 'before anything is captured')
  await bar.getByRole('button', { name: 'Capture requests for 1 hour' }).focus()
  await page.keyboard.press('Enter')
  await bar.getByText(/^Capturing until .*, started by Ada Lovelace/).waitFor()
  const own = await ask('POST', `/accounts/${account}/policies`, { metadata: { name: 'captured phone' }, spec: { level: 'device', target: device.id, settings: { 'up.idleTimeout': '41', 'reg.1.auth.password': 'first-secret' } } })
  const first = await fetchesAs(device.spec.mac, file)
  await fetchesAs(device.spec.mac, file, { 'If-None-Match': '"another"' })
  await ask('PATCH', `/policies/${own.id}`, { spec: { settings: { 'up.idleTimeout': '42' } } }, { 'If-Match': '*' })
  const second = await fetchesAs(device.spec.mac, file)
  assert.notDeepEqual(first.body, second.body)
  await page.reload()
  await bar.getByText('3 requests kept').waitFor()
  const kept = (await ask('GET', `/devices/${device.id}/captures`)).items
  const bytes = await fetch(`${process.env.MUSTER_URL}/api/v1/devices/${device.id}/captures/${kept[2].id}/body?reveal=true`, { headers: { authorization: `Bearer ${process.env.MUSTER_TOKEN}` } })
  assert.deepEqual(Buffer.from(await bytes.arrayBuffer()), first.body, 'the file is byte for byte what the device got')

  await page.getByRole('button', { name: `Details of GET /${file}` }).first().click()
  const asked = page.getByRole('region', { name: 'Request headers' })
  await asked.getByText(/^Basic .*:\*{8}$/).waitFor()
  assert.ok(!(await asked.innerText()).includes('secret-cookie'))
  await page.getByRole('region', { name: 'Answer headers' }).getByText('text/xml').waitFor()
  const served = page.getByRole('region', { name: 'The file as it was served' })
  await served.getByText('up.idleTimeout="42"').waitFor()
  assert.ok(!(await served.innerText()).includes('first-secret'), 'secrets are masked')
  await served.getByRole('button', { name: 'Diff with previous' }).press('Enter')
  const difference = page.getByRole('region', { name: 'Difference to the file before it' })
  await difference.getByText(/^-.*up\.idleTimeout="41"/).waitFor()
  await difference.getByText(/^\+.*up\.idleTimeout="42"/).waitFor()
  await sound(page, 'a captured request')
  await served.getByRole('button', { name: 'Show secrets' }).click()
  await served.getByText('first-secret').first().waitFor()
  const [saved] = await Promise.all([page.waitForEvent('download'), served.getByRole('button', { name: 'Download' }).click()])
  assert.deepEqual(readFileSync(await saved.path()), second.body)
  await page.getByRole('button', { name: `Hide details of GET /${file}` }).click()
  await page.getByRole('button', { name: `Details of GET /${file}` }).nth(2).click()
  await page.getByText('No earlier capture of this file').waitFor()

  await bar.getByRole('button', { name: 'Stop' }).click()
  await bar.getByRole('button', { name: 'Capture requests for 1 hour' }).waitFor()
  await bar.getByText('3 requests kept').waitFor()
  await fetchesAs(device.spec.mac, file)
  assert.equal((await ask('GET', `/devices/${device.id}/captures`)).items.length, 3)
  await ask('DELETE', `/policies/${own.id}`, undefined, { 'If-Match': '*' })
  await page.context().close()
})

test('a captured request fits a narrow page', async () => {
  const page = await open(`/devices/${device.id}?account=${account}&tab=information`, { width: 320, height: 720 })
  const { items } = await ask('GET', `/devices/${device.id}/provisioning-log?limit=20`)
  const at = items.filter((v) => `GET ${v.file}` === `GET /${device.spec.mac}-muster.cfg`).findIndex((v) => v.capture)
  await page.getByRole('button', { name: `Details of GET /${device.spec.mac}-muster.cfg` }).nth(at).click()
  await page.getByRole('region', { name: 'The file as it was served' }).waitFor()
  await page.getByRole('region', { name: 'Request headers' }).getByText(/^Basic/).waitFor()
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing stands beside the page')
  await sound(page, 'a captured request on a narrow page')
  await page.context().close()
})

test('a device that is replaced is the new phone, and waits for it', async () => {
  const made = await ask('POST', `/accounts/${account}/devices`, { metadata: { name: 'Front desk' }, spec: { mac: '0004f2a0b001', serial: 'OLD1', model: 'VVX 450' } })
  const page = await open(`/devices/${made.id}?account=${account}`)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Replace device…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What was learnt of the old phone goes').waitFor()
  await sound(page, 'replacing a device')
  const mac = dialog.getByLabel('New MAC Address')
  await mac.fill('00:04:f2:a0:b0:01')
  await dialog.getByRole('button', { name: 'Replace' }).click()
  await dialog.getByText('this is the MAC of the device that is replaced').first().waitFor()
  await mac.fill('00:04:f2:a0:b0:02')
  await dialog.getByLabel('New Serial Number').fill('NEW2')
  await dialog.getByLabel('Model').selectOption('VVX 350')
  await dialog.getByRole('button', { name: 'Replace' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('00:04:F2:A0:B0:02').first().waitFor()
  const is = await ask('GET', `/devices/${made.id}`)
  assert.deepEqual([is.metadata.name, is.spec.mac, is.spec.serial, is.spec.model, is.status.provisioning], ['Front desk', '0004f2a0b002', 'NEW2', 'VVX 350', 'staged'])
  await page.context().close()
})
