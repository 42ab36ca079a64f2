// What browser tests share: a browser, somebody signed in, and axe. The house is started by the Go test that runs these,
// which says by the environment where it is: MUSTER_URL, MUSTER_EMAIL, MUSTER_PASSWORD, and MUSTER_TOKEN for what is set up by API.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

export const url = process.env.MUSTER_URL
export const account = process.env.MUSTER_ACCOUNT ?? 'acme'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

let browser

/** One browser for the tests of a file. */
export async function launch() {
  browser ??= await chromium.launch({ executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium-headless-shell', args: flags })
  return browser
}

/** Ends it. */
export const quit = () => browser?.close()

/** Asks the API as the operator's token. */
export async function ask(method, path, body, headers = {}) {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method, body: body && JSON.stringify(body),
    headers: { ...(process.env.MUSTER_TOKEN ? { authorization: `Bearer ${process.env.MUSTER_TOKEN}` } : {}), ...(body ? { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' } : {}), ...headers },
  })
  const text = await answer.text()
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`)
  return text ? JSON.parse(text) : undefined
}

/** A page of somebody signed in. What its console says is kept: nothing may go wrong unseen. */
export async function open(path, { dark = false, width = 1440, height = 900, signedIn = true } = {}) {
  const context = await (await launch()).newContext({ baseURL: url, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] })
  if (signedIn && process.env.MUSTER_PASSWORD) {
    const answer = await context.request.post('/api/v1/session', { data: { email: process.env.MUSTER_EMAIL, password: process.env.MUSTER_PASSWORD }, headers: { origin: url } })
    assert.equal(answer.status(), 200, await answer.text())
  }
  const page = await context.newPage()
  page.wrong = []
  page.on('pageerror', (e) => page.wrong.push(e.message))
  page.on('console', (m) => { if (m.type() === 'error' && !/Failed to load resource|net::ERR/.test(m.text())) page.wrong.push(m.text()) })
  page.on('request', (r) => { if (!r.url().startsWith(url) && !r.url().startsWith('data:') && !r.url().startsWith('blob:')) page.wrong.push(`asked elsewhere: ${r.url()}`) })
  await page.goto(path)
  return page
}

/** What a copy button has put on the clipboard, which it does some time after its press. Empty again when read. */
export async function copied(page) {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    const text = await page.evaluate(() => navigator.clipboard.readText())
    if (text) {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      return text
    }
    await page.waitForTimeout(50)
  }
  assert.fail('nothing was copied')
}

/** Goes to another address as a link of the page does, by way of a page that is empty: what is seen then is the new screen's. */
export async function go(page, path) {
  const push = (to) => page.evaluate((to) => history.pushState({}, '', to), to)
  await push('/nowhere')
  await page.getByText('This address names no page').waitFor()
  await push(path)
  await page.getByText('This address names no page').waitFor({ state: 'detached' })
}

const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** What another colour scheme and width can break of a page that is sound otherwise. */
export const looks = { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'avoid-inline-spacing'] }

/** Fails when axe finds something serious, or the page said that something went wrong. */
export async function sound(page, what, rules = everything) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe)
  const { violations } = await page.evaluate((o) => window.axe.run(document, { resultTypes: ['violations'], ...o }), rules)
  const grave = violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.help} – ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`)
  assert.deepEqual(grave, [], `${what}: axe`)
  assert.deepEqual(page.wrong, [], `${what}: the console`)
}

/** Fails when the page is wider than the window: somebody would have to scroll sideways to read. */
export async function reflows(page, what) {
  const fits = () => document.documentElement.scrollWidth <= innerWidth
  const wide = () => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map((e) => `${e.tagName}.${e.className}`.slice(0, 80))
  await page.waitForFunction(fits, undefined, { timeout: 10_000 }).catch(async () => { // a busy machine draws no frames for a while: what counts is how it stands then
    if (!await page.evaluate(fits)) assert.fail(`${what}: wider than the window: ${(await page.evaluate(wide)).join(' | ')}`)
  })
}

/** Asks who stands before the phones: see portalstage_test.go. */
export async function stage(method, path, body) {
  const answer = await fetch(process.env.MUSTER_STAGE + path, { method, body: body && JSON.stringify(body) })
  const text = await answer.text()
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`)
  return text ? JSON.parse(text) : undefined
}
