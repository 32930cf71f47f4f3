import type { Format } from '../share/formats.ts'

/** What an entry is offered as besides its own page; `picture` is how its share picture is drawn. */
export const channels = {
  instagram: {
    label: 'Instagram',
    noun: 'gambar Instagram',
    picture: 'feed',
    type: 'image/jpeg',
    ending: 'jpg',
  },
  cerita: {
    label: 'Status WhatsApp',
    noun: 'gambar status WhatsApp',
    picture: 'story',
    type: 'image/jpeg',
    ending: 'jpg',
  },
  rilis: {
    label: 'Rilis pers',
    noun: 'rilis pers',
    picture: undefined,
    type: 'application/pdf',
    ending: 'pdf',
  },
} as const satisfies Record<
  string,
  { label: string; noun: string; picture: Format | undefined; type: string; ending: string }
>
export type Channel = keyof typeof channels
export const channelNames = Object.keys(channels) as Channel[]

/** Where a channel's file of an entry is made. */
export const channelAddress = (entryId: string, channel: Channel) => `/api/kanal/${entryId}/${channel}`

/** What the file is called where it is saved: "rapat-pleno-instagram.jpg". */
export const channelFile = (path: string, channel: Channel) =>
  `${path.split('/').at(-1)}-${channel}.${channels[channel].ending}`
