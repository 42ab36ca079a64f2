import qrcode from 'qrcode-generator'
import { useMemo } from 'react'

/** A QR code, made here: nobody else learns what it says. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const q = qrcode(0, 'M')
    q.addData(text)
    q.make()
    const n = q.getModuleCount()
    let path = ''
    for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) if (q.isDark(y, x)) path += `M${x} ${y}h1v1h-1z`
    return { size: n, path }
  }, [text])
  return <svg role="img" aria-label={label} viewBox={`-4 -4 ${size + 8} ${size + 8}`} className="qr" shapeRendering="crispEdges"><rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" /><path d={path} fill="#000" /></svg>
}
