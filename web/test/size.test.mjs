// What a browser loads for the first screen, gzipped: under 350 kB of script and style.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { account, open, quit } from './browser.mjs'

after(quit)

test('the first screen is under 350 kB of script and style, gzipped', async () => {
  const page = await open('about:blank')
  let bytes = 0
  const sizes = []
  page.on('response', async (r) => {
    if (!/\.(js|css)$/.test(new URL(r.url()).pathname)) return
    sizes.push(r.body().then((b) => { bytes += gzipSync(b, { level: 9 }).length }))
  })
  await page.goto(`/devices?account=${account}`)
  await page.locator('tbody tr[data-row-id]').first().waitFor()
  await Promise.all(sizes)
  assert.ok(bytes < 350_000, `${bytes} bytes`)
  console.log(`first screen: ${bytes} bytes gzipped`)
  await page.context().close()
})

test('the first paint is within a second, and lists do not shift', async () => {
  const page = await open('about:blank')
  await page.goto(`/devices?account=${account}`)
  await page.locator('tbody tr[data-row-id]').first().waitFor()
  const { paint, shift } = await page.evaluate(() => new Promise((done) => {
    let shift = 0
    new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) shift += e.value }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done({ shift, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }), 500)
  }))
  console.log(`first contentful paint ${Math.round(paint)} ms, layout shift ${shift.toFixed(3)}`)
  assert.ok(shift < 0.1, `layout shift ${shift}`)
  await page.context().close()
})
