// What `make portal-bench` measures of a running server with a large fleet: how long lists take, and what a browser says of
// its pages. Prints JSON: rows of what, value, unit and the most that is allowed; numbers are judged by who asked.
import { account, ask, launch, quit } from '../test/browser.mjs'
import { paint, scroll } from '../test/pace.mjs'

const rounds = Number(process.env.MUSTER_ROUNDS ?? 7)
const rows = []
const row = (what, value, unit, most, says = '') => rows.push({ what, value, unit, most, says })
const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]

/** From the first byte of the request to the last of the answer. */
async function took(query) {
  const times = []
  let n = 0
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    const answer = await ask('GET', `/accounts/${account}/devices?${query}`)
    times.push(performance.now() - start)
    n = answer.totalCount ?? answer.items.length
  }
  return [median(times), n]
}

const lists = {
  'first page of 50, by name': 'limit=50&sort=name',
  'first page of 500, by name': 'limit=500&sort=name',
  'how many devices': 'limit=1&count=true',
  'filter State = Provisioned (Active)': 'limit=50&sort=name&state=active',
  'how many are Provisioned (Active)': 'limit=1&count=true&state=active',
  'filter by site': 'limit=50&sort=name&site=Site%20017',
  'filter by model and state': 'limit=50&sort=name&model=VVX%20450&state=stale',
  'filter by label': 'limit=50&sort=name&label=floor:3',
  'how many have the label': 'limit=1&count=true&label=floor:3',
  'filter by an expression': `limit=50&sort=name&filter=${encodeURIComponent('lastSeen < -24h AND model = "J179"')}`,
  'search by a piece of a name': 'limit=50&sort=name&q=phone-09',
  'search that finds nothing': 'limit=50&sort=name&q=nothing-is-called-so',
  'sort by Last Provisioning Sync, newest first': 'limit=50&sort=-lastProvisioningSync',
  'sort by Site': 'limit=50&sort=site',
  'sort by Model, last first': 'limit=50&sort=-model',
  'sort by Software Version': 'limit=50&sort=softwareVersion',
  'sort by MAC Address': 'limit=50&sort=-mac',
}
for (const [what, query] of Object.entries(lists)) {
  const [ms, n] = await took(query)
  row(`server: ${what}`, ms, 'ms', 300, `${n.toLocaleString('en')} devices`)
}

await launch()
const pages = { Inventory: ['/devices', 'tbody tr[data-row-id]'], Policies: ['/policies', '#main h2, #main table'], Codes: ['/enrollment?tab=codes', '#main h2, #main table'], Jobs: ['/jobs?tab=finished', '#main h2, #main table'], 'Audit log': ['/audit', 'tbody tr'], Accounts: ['/accounts', 'tbody tr'] }
for (const [what, [path, ready]] of Object.entries(pages)) {
  const all = []
  for (let i = 0; i < Math.min(3, rounds); i++) all.push(await paint(`${path}${path.includes('?') ? '&' : '?'}account=${account}`, ready))
  row(`${what}: first contentful paint`, median(all.map((p) => p.paint)), 'ms', 1000, `its rows after ${median(all.map((p) => p.there))} ms`)
  row(`${what}: layout shift`, Math.max(...all.map((p) => p.shift)), '', 0.1)
  if (what === 'Inventory') row('first screen: script and style, gzip', all[0].bytes / 1000, 'kB', 350)
}
const scrolled = await scroll(`/devices?account=${account}&limit=500`, 500)
row('scrolling 500 rows: longest task beyond 50 ms', Math.max(0, ...scrolled.long), 'ms', 50, `${scrolled.long.length} of them, ${scrolled.rate} frames a second`)
row('scrolling: time of the page\'s thread for a step of the wheel', scrolled.cpu, 'ms', 50)
await quit()
console.log(JSON.stringify(rows))
process.exit(0)
