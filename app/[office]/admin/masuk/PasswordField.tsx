'use client'
import { useEffect, useState } from 'react'
import { fieldLook } from '../../../_ui/Field.tsx'

/** The password, which its owner may look at. The button comes with the script that makes it work. */
export function PasswordField() {
  const [ready, setReady] = useState(false)
  const [shown, setShown] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <div>
      <label htmlFor="sandi" className="block text-16 font-semibold">
        Kata sandi
      </label>
      <div className="relative mt-1.5">
        <input
          id="sandi"
          name="password"
          type={shown ? 'text' : 'password'}
          required
          maxLength={200}
          autoComplete="current-password"
          className={`${fieldLook} pr-28`}
        />
        {ready && (
          <button
            type="button"
            aria-controls="sandi"
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 px-4 text-16 font-semibold text-accent hover:text-accent-strong"
          >
            {shown ? 'Tutup' : 'Lihat'}
            <span className="sr-only"> kata sandi</span>
          </button>
        )}
      </div>
    </div>
  )
}
