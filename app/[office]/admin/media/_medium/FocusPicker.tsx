'use client'
import { type MouseEvent, startTransition, useActionState, useState } from 'react'
import { setFocus } from '../../../../../lib/media/actions.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { focusLook } from '../../../../../lib/media/focus.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { PhotoView } from './PhotoView.tsx'

const middle = 5
type Point = { x: number; y: number }

/** The whole photo; a tap, or the two sliders, say what must stay in view wherever it is cropped. */
export function FocusPicker({ medium }: { medium: FoundMedium }) {
  const { focalX, focalY } = medium
  const chosen = focalX !== null && focalY !== null
  const kept = chosen ? { x: Math.round(focalX * 10), y: Math.round(focalY * 10) } : { x: middle, y: middle }
  const [point, setPoint] = useState<Point>(kept)
  const [state, run, pending] = useActionState(setFocus, {})
  const send = (values: Partial<Point>) => {
    const form = new FormData()
    form.set('id', medium.id)
    for (const [name, value] of Object.entries(values)) form.set(name, String(value))
    startTransition(() => run(form))
  }
  const moved = point.x !== kept.x || point.y !== kept.y
  return (
    <section aria-labelledby="titik-utama">
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_13rem]">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the sliders below do the same from the keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below do the same from the keyboard */}
        <div className="relative cursor-crosshair self-start" onClick={event => setPoint(pointOf(event))}>
          <PhotoView medium={medium} />
          <Mark {...point} />
        </div>
        <Crops medium={medium} focus={`${point.x}-${point.y}`} />
      </div>
      <h2 id="titik-utama" className="mt-5 text-20">
        Titik utama foto
      </h2>
      <p className="max-w-measure text-14 text-ink-2">
        Ketuk bagian yang harus tetap terlihat saat foto dipotong, misalnya wajah pembicara. Bisa juga dengan
        kedua penggeser.
      </p>
      <div className="mt-3 grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Slider label="Dari kiri" value={point.x} change={x => setPoint({ ...point, x })} />
        <Slider label="Dari atas" value={point.y} change={y => setPoint({ ...point, y })} />
      </div>
      {state.message && <FieldError>{state.message}</FieldError>}
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className={buttonLook()}
          disabled={pending || !moved}
          onClick={() => send(point)}
        >
          Simpan titik
        </button>
        {chosen && (
          <button type="button" className={buttonLook('plain')} disabled={pending} onClick={() => send({})}>
            Kembali ke tengah
          </button>
        )}
      </div>
    </section>
  )
}

function pointOf(event: MouseEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect()
  const tenths = (part: number) => Math.min(10, Math.max(0, Math.round(part * 10)))
  return {
    x: tenths((event.clientX - box.left) / box.width),
    y: tenths((event.clientY - box.top) / box.height),
  }
}

// Drawn as attributes: the policy allows no inline style.
const Mark = ({ x, y }: Point) => (
  <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full overflow-visible">
    <circle cx={`${x * 10}%`} cy={`${y * 10}%`} r="17" className="fill-none stroke-surface stroke-6" />
    <circle cx={`${x * 10}%`} cy={`${y * 10}%`} r="17" className="fill-none stroke-accent stroke-3" />
    <circle cx={`${x * 10}%`} cy={`${y * 10}%`} r="4" className="fill-accent stroke-surface stroke-2" />
  </svg>
)

type SliderProps = { label: string; value: number; change: (value: number) => void }

const Slider = ({ label, value, change }: SliderProps) => (
  <label className="block text-16 font-semibold">
    {label}
    <input
      type="range"
      min={0}
      max={10}
      step={1}
      value={value}
      aria-valuetext={`${value * 10} persen`}
      onChange={event => change(Number(event.target.value))}
      className="mt-1 block h-11 w-full accent-accent"
    />
  </label>
)

const shapes = [
  { name: 'Daftar', look: 'aspect-16/10 w-32 md:w-full' },
  { name: 'Kotak', look: 'size-20' },
  { name: 'Tegak', look: 'aspect-5/6 w-20' },
]

const Crops = ({ medium: { id, hash, width }, focus }: { medium: FoundMedium; focus: string }) => {
  const picture = { mediaId: id, hash, width }
  return (
    <ul aria-label="Potongan di situs" className="flex flex-wrap content-start items-end gap-4">
      {shapes.map(({ name, look }) => (
        <li key={name} className="text-14 text-ink-2 first:md:w-full">
          <img
            src={mediaAddress(picture, widthsOf(picture)[0]!, 'webp')}
            alt=""
            className={`rounded-control object-cover ${look} ${focusLook(focus)}`}
          />
          {name}
        </li>
      ))}
    </ul>
  )
}
