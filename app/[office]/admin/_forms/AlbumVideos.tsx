import { useState } from 'react'
import { videoOf } from '../../../../lib/entries/video.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import { Poster, PosterField } from '../[jenis]/_editor/PosterField.tsx'
import type { TypedVideo } from './own.ts'
import { SortableList } from './SortableList.tsx'

type Videos = TypedVideo[]
type AlbumVideosProps = { videos: Videos; change: (next: (videos: Videos) => Videos) => void; error?: string }

/** Videos by their link; only those whose link is understood get into the list. */
export function AlbumVideos({ videos, change, error }: AlbumVideosProps) {
  const put = (url: string, words: Partial<TypedVideo>) =>
    change(list => list.map(video => (video.url === url ? { ...video, ...words } : video)))
  return (
    <div>
      <SortableList
        label="Video album"
        items={videos}
        keyOf={video => video.url}
        nameOf={video => video.title || video.url}
        change={next => change(() => next)}
      >
        {video => <VideoRow video={video} put={words => put(video.url, words)} />}
      </SortableList>
      <NewVideo known={videos} add={url => change(list => [...list, { url, title: '', poster: null }])} />
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}

function VideoRow({ video, put }: { video: TypedVideo; put: (words: Partial<TypedVideo>) => void }) {
  const ref = videoOf(video.url)
  return (
    <div className="grid gap-4 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-6">
      <Poster poster={video.poster} />
      <div className="grid content-start gap-4">
        <p className="text-14 break-all text-ink-2">{video.url}</p>
        <TextField
          label="Judul video"
          help="Contoh: Simulasi pemungutan suara di Ngasem"
          maxLength={200}
          value={video.title}
          onChange={event => put({ title: event.target.value })}
          onKeyDown={stayHere}
        />
        {ref && <PosterField poster={video.poster} video={ref} change={poster => put({ poster })} />}
      </div>
    </div>
  )
}

function NewVideo({ known, add }: { known: Videos; add: (url: string) => void }) {
  const [url, setUrl] = useState('')
  const [error, setError] = useState<string>()
  const put = () => {
    const address = url.trim()
    if (!videoOf(address)) return setError('Tempel tautan YouTube atau Vimeo, misalnya https://youtu.be/….')
    if (known.some(video => video.url === address)) return setError('Video ini sudah ada di album.')
    add(address)
    setUrl('')
    setError(undefined)
  }
  return (
    <div className="grid items-end gap-3 pt-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <TextField
        label="Tautan video"
        help="Contoh: https://www.youtube.com/watch?v=abcdefghijk"
        inputMode="url"
        autoCapitalize="none"
        value={url}
        error={error}
        onChange={event => setUrl(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          put()
        }}
      />
      <button type="button" className={`${buttonLook()} min-h-12`} onClick={put}>
        Tambah video
      </button>
    </div>
  )
}
