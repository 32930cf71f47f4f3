'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const every = 3000

/** Looks again while something on the page is being made. */
export function Watching() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), every)
    return () => clearInterval(timer)
  }, [router])
  return null
}
