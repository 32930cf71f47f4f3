'use client'
import { useEffect } from 'react'
import { loginChannel } from '../[jenis]/_editor/useKeeper.ts'

/** Tells the other windows of this office that they may send what waits. */
export function TellOthers() {
  useEffect(() => {
    const channel = new BroadcastChannel(loginChannel)
    channel.postMessage('masuk')
    channel.close()
  }, [])
  return null
}
