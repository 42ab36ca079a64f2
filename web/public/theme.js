// Before anything is painted, so that a dark page never flashes light. A file, since the portal's policy allows no inline script.
;(function () {
  var want = null
  try { want = localStorage.getItem('muster.theme') } catch (e) { /* storage is off: the system decides */ }
  var dark = want === 'dark' || (want !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark)
})()
