// Furnishes a new server as a customer's would be after some months: a hospital group, its sites, phones in all states.
// Phones are those of `muster sim`; what a test of ours does by hand, people did here by the API.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zip } from '../test/zip.mjs'

/** Programs that were started, for who ends early. */
export const children = []

/** Furnishes the server and returns what screens are about, and the programs that have to live as long. */
export async function furnish({ binary, data, admin, http, https }) {
  const token = readFileSync(join(data, 'admin.token'), 'utf8').trim()
  const root = join(data, 'pki', 'root.pem')
  const send = async (method, path, body, headers) => {
    const answer = await fetch(`${admin}/api/v1${path}`, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  const ask = (method, path, body, headers = {}) => send(method, path, body && JSON.stringify(body), { ...(body ? { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' } : {}), ...headers })
  const sim = (...args) => {
    const p = spawn(binary, ['sim', '--root-ca', root, ...args], { stdio: 'ignore', env: { ...process.env, MUSTER_TOKEN: token } })
    children.push(p)
    return p
  }
  const ended = (p) => new Promise((done) => p.on('exit', done))
  const acme = (path) => `/accounts/acme${path}`

  await ask('POST', '/accounts', { metadata: { name: 'northwind' }, spec: { type: 'provider', displayName: 'Northwind Telecom' } })
  await ask('POST', '/accounts', { metadata: { name: 'acme' }, spec: { type: 'customer', displayName: 'Acme Hospitals', parent: 'northwind' } })
  await ask('POST', '/accounts', { metadata: { name: 'harbor' }, spec: { type: 'customer', displayName: 'Harbor Hotels', parent: 'northwind', existing: true } })
  await ask('POST', '/accounts', { metadata: { name: 'lakeside' }, spec: { type: 'customer', displayName: 'Lakeside Clinic' } })

  await ask('POST', acme('/profiles'), { metadata: { name: 'Wards' }, spec: { serverType: 'muster', phoneGroup: 7, issueIdentity: true } })
  await ask('POST', acme('/profiles'), { metadata: { name: 'Call centre' }, spec: { serverType: 'http', provisioningURL: 'https://prov.example.com/centre/', phoneGroup: 40 } })
  const places = [['Berlin', 'eu/de'], ['Hamburg', 'eu/de'], ['München', 'eu/de'], ['Wien', 'eu/at'], ['Zürich Nord', 'eu/ch'], ['Lyon', 'eu/fr']]
  const sites = []
  for (const [name, region] of places) sites.push(await ask('POST', acme('/sites'), { metadata: { name }, spec: { region, profile: name === 'Lyon' ? 'Call centre' : 'Wards', pin: String(4000 + sites.length * 111) } }))
  await ask('PATCH', `/sites/${sites[0].id}`, { spec: { subnets: ['198.51.100.0/25'], privateSubnets: [{ public: '203.0.113.0/24', private: '10.1.0.0/16' }] } }, { 'if-match': '*' })
  await ask('PATCH', `/sites/${sites[1].id}`, { spec: { subnets: ['198.51.100.128/25'] } }, { 'if-match': '*' })
  for (const [i, name] of ['Spree', 'Havel', 'Panke'].entries()) await ask('POST', acme('/rooms'), { metadata: { name }, spec: { site: sites[0].id, floor: String(i + 1), size: ['small', 'medium', 'large'][i], capacity: 4 + 4 * i } })
  for (const name of ['Reception', 'Nurse stations', 'Operating theatres']) await ask('POST', acme('/device-groups'), { metadata: { name }, spec: {} })
  await ask('POST', acme('/device-groups'), { metadata: { name: 'Meeting rooms' }, spec: { kind: 'dynamic', filter: 'model : "Studio"' } })

  // Phones that poll; phones on the device channel, some of which are away; and a list of what is ordered.
  await ended(sim('--server', admin, '--account', 'acme', '--count', '54', '--seed', '3'))
  const online = sim('--server', admin, '--account', 'acme', '--channel', '--count', '14', '--seed', '8', '--model', 'VVX 450,CCX 500,Studio X50,Edge E450', '--offline', '3', '--scenario', 'live')
  sim('--server', admin, '--account', 'harbor', '--channel', '--count', '2', '--seed', '12', '--model', 'Studio X50,VVX 450', '--scenario', 'live') // Auto-Sync is off there: who joined by PIN stays so
  const rows = ['mac_address,serial_number,device_model,name,site,labels']
  for (let i = 0; i < 21; i++) rows.push(`0004f29a${(0x1000 + i * 7).toString(16)},4829${100 + i},${['VVX 450', 'CCX 500', 'VVX 250'][i % 3]},Lyon ${['desk', 'ward', 'lab'][i % 3]} ${i + 1},Lyon,order=2291`)
  await send('POST', acme('/imports'), rows.join('\n'), { 'content-type': 'text/csv', 'x-file-name': 'order-2291.csv' })

  const parts = ['Reception', 'Ward 3 nurse station', 'Ward 4 nurse station', 'Lab', 'Pharmacy', 'Radiology', 'Theatre 2', 'Cafeteria', 'Security', 'Administration', 'Meeting room A', 'Kitchen']
  const all = async () => (await ask('GET', acme('/devices?limit=200&sort=mac'))).items
  for (let i = 0; i < 60 && (await all()).filter((d) => d.status.connection === 'online').length < 8; i++) await new Promise((r) => setTimeout(r, 1000))
  const devices = (await all()).filter((d) => !d.metadata.name)
  for (const [i, d] of devices.entries()) {
    if (i % 9 === 8) continue // nobody has named it yet
    const site = sites[i % 5]
    await ask('PATCH', `/devices/${d.id}`, { metadata: { name: `${site.metadata.name} ${parts[Math.floor(i / 5) % parts.length]}${i >= 60 ? ' 2' : ''}`, labels: { floor: String(i % 6) } }, spec: { site: site.id, ...(i % 4 === 0 && d.spec.onboarding === 'provisioned' ? { groups: [['Reception', 'Nurse stations', 'Operating theatres'][(i / 4) % 3]] } : {}), ...(i === 7 ? { held: true } : {}) } })
  }
  for (const p of [
    { name: 'Hospital standard', level: 'account', settings: { 'tcpIpApp.sntp.address': 'time.acme.example', 'ucs:up.backlight.idleIntensity': '1' } },
    { name: 'Berlin', level: 'site', target: 'Berlin', settings: { 'tcpIpApp.sntp.gmtOffset': '3600' } },
    { name: 'VVX 450', level: 'model', target: 'VVX 450', settings: { 'up.backlight.timeout': '30' } },
    { name: 'Reception', level: 'group', target: 'Reception', priority: 'important', settings: { 'tcpIpApp.sntp.address': 'time-b.acme.example' } },
  ]) await ask('POST', acme('/policies'), { metadata: { name: p.name }, spec: { level: p.level, ...(p.target ? { target: p.target } : {}), ...(p.priority ? { priority: p.priority } : {}), settings: p.settings } })
    .catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  const code = await ask('POST', acme('/enrollment-codes'), { spec: { kind: 'numeric8', site: 'Berlin', maxUses: 20, expiresAt: new Date(Date.now() + 6 * 86_400_000).toISOString() } })
  await ask('POST', acme('/enrollment-codes'), { spec: { kind: 'numeric12', site: 'Wien' } })
  await ended(sim('--server', `${http}/e/`, '--code', code.status.code, '--count', '4', '--model', 'J179,J189', '--seed', '77'))
  await ended(sim('--server', `${https}/e/`, '--discover', '--certificates', '--code', code.status.code, '--count', '3', '--model', 'CCX 500', '--seed', '78'))
  await send('POST', `${acme('/firmware/releases')}?file=sip.ld&models=VVX+450&version=6.4.7.1000`, 'IMAGE 6.4.7.1000\n'.padEnd(3_400_000, 'x'), { 'content-type': 'application/octet-stream' }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  await ask('POST', acme('/firmware/upgrades'), { version: '6.4.7.1000', target: { models: ['VVX 450'] }, waves: [2, 5], stopAtFailures: 2 }, { 'idempotency-key': 'furnish-wave' }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  await ask('POST', acme('/devices:bulk'), { action: 'sync', target: { filter: 'site = "Berlin"' } }, { 'idempotency-key': 'furnish-sync' })
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await ask('POST', acme('/devices:bulk'), { action: 'restart', target: { filter: 'site = "Wien"' }, startAt: `${tomorrow}T22:00:00Z`, window: { from: '22:00', to: '04:00', timeZone: 'Europe/Vienna' } }, { 'idempotency-key': 'furnish-restart' }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  for (const name of ['Doctors', 'On call']) await ask('POST', acme('/device-user-groups'), { metadata: { name }, spec: { description: name === 'Doctors' ? 'Phones that follow a person' : '' } })
  const userGroups = Object.fromEntries((await ask('GET', acme('/device-user-groups'))).items.map((g) => [g.metadata.name, g.id]))
  for (const [i, name] of ['Elizabeth Blackwell', 'Rudolf Virchow', 'Rita Levi-Montalcini', 'Ignaz Semmelweis', 'Florence Nightingale'].entries()) {
    await ask('POST', acme('/device-users'), { metadata: { name }, spec: { email: `${name.split(' ').at(-1).toLowerCase()}@acme.example`, groups: i === 4 ? [] : [userGroups.Doctors, ...(i % 2 ? [userGroups['On call']] : [])] } }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  }
  const paired = async () => (await ask('GET', '/accounts/harbor/devices?limit=200&connection=online&onboarding=pin')).items.find((d) => d.status.family === 'polyos')
  for (let i = 0; i < 30 && !(await paired()); i++) await new Promise((r) => setTimeout(r, 1000))
  const byPIN = await paired()
  if (!byPIN) throw new Error('no device stays onboarded by PIN')
  await ask('PATCH', `/devices/${byPIN.id}`, { metadata: { name: 'Harbor front desk' } })
  await ask('PUT', `/devices/${byPIN.id}/live-settings`, { settings: { 'call.autoAnswer.micMute': 'true', 'call.cdr.enable': 'true', 'call.encryption.requireAES': 'When_Available', 'call.maxTimeInCall': '8_hours', 'call.recentCalls.enable': 'true', 'call.voiceDialPreference.1': 'sip' } })
  await send('PUT', acme(`/sites/${sites[0].id}/bundle`), zip('chime.wav', 'ding dong '.repeat(4000)), { 'content-type': 'application/zip', 'if-match': '*', 'x-file-name': 'tones.zip' }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  await ask('PATCH', acme('/provisioning'), { spec: { serverPassword: 'Winter7lighthouse' } }, { 'if-match': '*' })
  await ask('POST', acme('/members'), { metadata: { name: 'Grace Hopper' }, spec: { email: 'grace@acme.example', role: 'admin' } }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))

  await ask('POST', acme('/api-tokens'), { metadata: { name: 'Nightly export' }, spec: { role: 'readOnly', expiresAt: new Date(Date.now() + 90 * 86_400_000).toISOString() } }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  await ask('POST', acme('/api-tokens'), { metadata: { name: 'Help desk script' }, spec: { role: 'helpdesk', sites: [sites[0].id], expiresAt: new Date(Date.now() + 5 * 86_400_000).toISOString() } }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))

  const gateway = await office({ binary, data, admin, ask, acme, sim }).catch((e) => console.error(`left out: ${e.message.slice(0, 200)}`))
  const { link } = await ask('POST', '/accounts/operator/sign-in-links', {})
  const me = { email: 'ada@example.com', password: 'eight wheels on two trains' }
  await fetch(`${admin}/api/v1/session:follow`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ link, name: 'Ada Lovelace', ...me }) })
  const named = (await ask('GET', acme('/devices?limit=1&state=active&family=ucs&connection=online'))).items[0] ?? (await all())[0]
  const policy = (await ask('GET', acme('/policies?level=account&limit=1'))).items[0]
  const job = (await ask('GET', '/jobs?limit=1')).items[0]
  return { me, device: named.id, policy: policy?.id, paired: byPIN.id, site: sites[0].id, code: code.id, job: job?.id, gateway, stop: () => online.kill('SIGTERM') }
}

/** A gateway at Hamburg, among phones as they are sold: most are devices, some of them need somebody. */
async function office({ binary, data, admin, ask, acme, sim }) {
  const list = join(data, 'lan.csv')
  sim('--lan', '127.93.0.0/24', '--lan-port', '9443', '--lan-sip-port', '9560', '--lan-list', list, '--count', '9', '--seed', '31', '--model', 'VVX 450,CCX 500,Studio X30', '--in-call', '1', '--other-password', '1', '--default-password', '1', '--no-rest', '1', '--impostor', '1', '--call-lasts', '1h', '--scenario', 'live')
  for (let i = 0; !existsSync(list) || readFileSync(list, 'utf8').split('\n').length < 10; i++) {
    if (i > 100) throw new Error('the phones of the gateway do not listen')
    await new Promise((r) => setTimeout(r, 100))
  }
  const phones = readFileSync(list, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
  for (const [i, [mac, , model]] of phones.entries()) if (i < 7) await ask('POST', acme('/devices'), { metadata: { name: `Hamburg front office ${i + 1}` }, spec: { mac, model, site: 'Hamburg' } })
  const inventory = join(data, 'inventory.csv')
  writeFileSync(inventory, ['mac,address,family', ...phones.map(([mac, , , family, address]) => [mac, address, family].join(','))].join('\n'))
  const made = await ask('POST', acme('/gateways'), { spec: { site: 'Hamburg', logins: { ucs: { password: '7410-site' }, polyos: { user: 'admin', password: '7410-site' } } } })
  await ask('POST', acme('/gateways'), { spec: { site: 'München' } })
  children.push(spawn(binary, ['gateway', '--server', admin, '--data', join(data, 'gateway'), '--inventory', inventory, '--rest-port', '9443', '--sip-port', '9560', '--sweep', '5s'], { stdio: 'ignore', env: { ...process.env, MUSTER_GATEWAY_TOKEN: made.status.token } }))
  const found = () => ask('GET', acme(`/gateways/${made.id}/found`))
  for (let i = 0; i < 30 && (await found()).items.length < phones.length; i++) await new Promise((r) => setTimeout(r, 1000))
  return made.id
}
