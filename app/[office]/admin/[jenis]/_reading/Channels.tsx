import { Download } from 'lucide-react'
import {
  type Channel,
  channelAddress,
  channelFile,
  channelNames,
  channels,
} from '../../../../../lib/channels/schema.ts'
import { formats } from '../../../../../lib/share/formats.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Tell } from '../../_approval/Tell.tsx'
import { CopyText } from './CopyText.tsx'
import { ShareFile } from './ShareFile.tsx'

export type ChannelsProps = { id: string; path: string; title: string; caption: string; short: string }

/** What is live, ready for other channels: pictures, texts and a press release, each to take with one tap. */
export const Channels = (props: ChannelsProps) => (
  <section aria-labelledby="kanal">
    <h2 id="kanal" className="text-20">
      Sebarkan
    </h2>
    <p className="mt-1 text-14 text-ink-2">
      Dibuat dari yang sudah terbit, lengkap dengan alamatnya. Berubah sendiri bila terbitannya diperbaiki.
    </p>
    <ul className="mt-4 grid grid-cols-2 gap-4">
      {channelNames.map(
        channel =>
          channels[channel].picture && (
            <li key={channel} className="flex flex-col">
              <Picture {...props} channel={channel} />
            </li>
          ),
      )}
    </ul>
    <div className="mt-6 grid gap-6">
      <CopyText title="Teks Instagram" text={props.caption} />
      <Tell title="Teks WhatsApp dan X" text={props.short} />
      <div className="grid gap-3">
        <h3 className="text-17">Rilis pers untuk media</h3>
        <Taking {...props} channel="rilis" words="Unduh PDF" />
      </div>
    </div>
  </section>
)

const Picture = (props: ChannelsProps & { channel: Channel }) => {
  const { id, title, channel } = props
  const { label, noun, picture } = channels[channel]
  const { width, height } = formats[picture ?? 'link'].size
  return (
    <>
      <h3 className="text-14 font-semibold tracking-normal">{label}</h3>
      <img
        src={channelAddress(id, channel)}
        alt={`Pratinjau ${noun} untuk “${title}”`}
        width={width}
        height={height}
        loading="lazy"
        className="mt-2 mb-3 h-auto w-full rounded-control border border-line bg-sunken"
      />
      <div className="mt-auto grid gap-2">
        <Taking {...props} words="Unduh" />
      </div>
    </>
  )
}

const Taking = ({ id, path, short, channel, words }: ChannelsProps & { channel: Channel; words: string }) => (
  <>
    <a
      href={channelAddress(id, channel)}
      download={channelFile(path, channel)}
      className={buttonLook()}
      aria-label={`${words} ${channels[channel].noun}`}
    >
      <Icon of={Download} />
      {words}
    </a>
    <ShareFile
      address={channelAddress(id, channel)}
      name={channelFile(path, channel)}
      type={channels[channel].type}
      noun={channels[channel].noun}
      text={short}
    />
  </>
)
