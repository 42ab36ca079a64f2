// How fast a page is, as the browser that shows it says.
import { gzipSync } from 'node:zlib'
import { open } from './browser.mjs'

/** Opens a page in a browser that has nothing of it yet: first paint, how much the page shifted until it was still, script and style by gzip. */
export async function paint(path, ready) {
  const page = await open('about:blank')
  const bodies = []
  page.on('response', (r) => { if (/\.(js|css)$/.test(new URL(r.url()).pathname)) bodies.push(r.body().then((b) => gzipSync(b, { level: 9 }).length, () => 0)) })
  await page.addInitScript(() => {
    window.shift = 0
    new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) window.shift += e.value }).observe({ type: 'layout-shift', buffered: true })
  })
  const start = Date.now()
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  const there = Date.now() - start
  await page.waitForTimeout(600)
  const out = await page.evaluate(() => ({ paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, shift: window.shift }))
  const bytes = (await Promise.all(bodies)).reduce((a, b) => a + b, 0)
  await page.context().close()
  return { ...out, there, bytes }
}

/** Scrolls the inventory by the wheel, from its first row to its last and back, and returns the tasks that took longer than 50 ms. */
export async function scroll(path, rows) {
  const page = await open(path)
  await page.locator('tbody tr[data-row-id]').nth(10).waitFor()
  await page.waitForFunction((n) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) >= n, rows)
  await page.waitForTimeout(500) // what loading left is over
  await page.evaluate(() => {
    window.long = []
    window.frames = 0
    new PerformanceObserver((l) => { for (const e of l.getEntries()) window.long.push(Math.round(e.duration)) }).observe({ type: 'longtask' })
    const tick = () => { window.frames++; requestAnimationFrame(tick) }
    requestAnimationFrame(tick)
  })
  const box = await page.locator('.list-frame').boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  // The time of the page's own thread: what a busy machine takes away is not in it.
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value
  const before = await spent()
  const start = Date.now()
  let steps = 0
  for (const by of [160, -160]) {
    for (let i = 0; i < (rows * 41) / 160 && Date.now() - start < 20_000; i++) {
      steps++
      await page.mouse.wheel(0, by)
      await page.waitForTimeout(16)
    }
  }
  const took = Date.now() - start
  const cpu = ((await spent()) - before) * 1000 / steps
  const out = await page.evaluate(() => ({ long: window.long, frames: window.frames }))
  await page.context().close()
  return { ...out, cpu, rate: Math.round((out.frames / took) * 1000) }
}
