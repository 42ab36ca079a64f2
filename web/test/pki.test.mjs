// An account's authority is made and rolled over, step by step; addresses stand where people look for them.
import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { account, ask, open, quit, sound, stage } from './browser.mjs'

after(quit)
const list = () => ask('GET', `/accounts/${account}/certificate-authorities`)
const states = async () => (await list()).items[0].status.generations.map((g) => g.state).join(' ')

test('an authority is made, rotated with its name typed, and the old key retired', async () => {
  const page = await open(`/pki?account=${account}`)
  if ((await list()).items.length === 0) await page.getByRole('button', { name: 'Create authority' }).click()
  const rotate = page.getByRole('button', { name: 'Rotate…' })
  await rotate.waitFor()
  const name = (await list()).items[0].metadata.name
  const dialog = page.getByRole('dialog')
  const step = async (open, say) => {
    await dialog.getByRole('button', { name: open }).click()
    const button = dialog.getByRole('button', { name: say, exact: true })
    assert.ok(await button.isDisabled(), 'the name has to be typed')
    await dialog.getByLabel(/^Type/).fill(name)
    await button.click()
    await dialog.getByLabel('Steps').waitFor() // back at the steps
  }
  await rotate.click()
  await dialog.getByLabel('Steps').waitFor()
  await sound(page, 'the steps of a roll-over')
  await step('Make the next key…', 'Make the next key')
  assert.equal(await states(), 'current next')
  await dialog.getByRole('button', { name: 'Close' }).first().click() // another day
  await rotate.click()
  await step(/^Sign with key/, 'Sign with it')
  assert.equal(await states(), 'previous current')
  await step(/^Retire key/, 'Retire')
  assert.equal(await states(), 'retired current')
  await page.context().close()
})

test('what an authority does is changed from the state that was read', async () => {
  const page = await open(`/pki?tab=settings&account=${account}`)
  await page.getByText('Fixed in this version').waitFor()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const lifetime = dialog.getByLabel('Certificates of devices last')
  await lifetime.fill('banana')
  await lifetime.press('Enter')
  await dialog.locator('#lifetime-help', { hasText: 'lifetime is a duration such as 8760h' }).waitFor() // at its field
  assert.equal(await lifetime.getAttribute('aria-invalid'), 'true')
  await lifetime.fill('2160h')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  assert.equal((await list()).items[0].spec.lifetime, '2160h0m0s'.replace('0m0s', ''))
  await page.context().close()
})

test('EST, SCEP, lists and OCSP have the addresses that answer', async () => {
  const page = await open(`/pki?tab=enrolling&account=${account}`)
  const scep = await page.locator('code', { hasText: '/scep/' }).innerText()
  const { status } = await ask('GET', `/accounts/${account}/provisioning`)
  assert.equal(scep, status.serverAddress.replace('/p/', '/scep/').replace(/\/$/, ''))
  await page.getByRole('tab', { name: 'CRL & OCSP' }).click()
  await page.locator('code', { hasText: '.crl' }).first().waitFor()
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})

test('certificates are saved, issued anew and revoked, many at once, by who types the account', async () => {
  const phones = await stage('POST', '/certified')
  const page = await open(`/pki?tab=certificates&account=${account}`)
  const row = (p) => page.locator('tr[data-row-id]', { hasText: p.mac })
  const stored = async () => (await ask('GET', `/accounts/${account}/certificates?limit=100`)).items
  await row(phones[2]).waitFor()
  await row(phones[0]).getByRole('button', { name: /^Actions for/ }).click()
  const [der] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Download DER' }).click()])
  const saved = new X509Certificate(await readFile(await der.path()))
  assert.equal(saved.subject, `CN=${phones[0].mac}`)
  assert.equal(saved.fingerprint256, new X509Certificate((await stored()).find((c) => c.spec.mac === phones[0].mac).status.pem).fingerprint256)
  await page.getByRole('checkbox', { name: 'Select all' }).check()
  await sound(page, 'certificates that are selected')
  const bar = page.getByRole('toolbar', { name: 'Bulk actions' })
  const dialog = page.getByRole('dialog')
  await bar.getByRole('button', { name: 'Re-issue…' }).click()
  await dialog.getByRole('button', { name: 'Re-issue', exact: true }).click()
  await page.getByText(/3 of 3 devices have a new one-time password/).waitFor()
  for (const p of phones) assert.ok((await ask('GET', `/devices/${p.device}`)).status.identity.passwordExpiresAt)
  for (const p of phones.slice(1)) await row(p).getByRole('checkbox').check()
  await bar.getByRole('button', { name: 'Revoke…' }).click()
  const revoke = dialog.getByRole('button', { name: 'Revoke', exact: true })
  await dialog.getByLabel('Reason').selectOption('keyCompromise')
  assert.ok(await revoke.isDisabled() || await revoke.getAttribute('aria-disabled') === 'true', 'the account has to be typed')
  await dialog.getByLabel(/^Type/).fill(account)
  await revoke.click()
  await page.getByText(/2 of 2 certificates are revoked/).waitFor()
  const states = Object.fromEntries((await stored()).map((c) => [c.spec.mac, [c.status.state, c.status.reason]]))
  assert.deepEqual(phones.map((p) => states[p.mac]), [['valid', ''], ['revoked', 'keyCompromise'], ['revoked', 'keyCompromise']])
  assert.deepEqual(page.wrong, [])
  await page.context().close()
})
