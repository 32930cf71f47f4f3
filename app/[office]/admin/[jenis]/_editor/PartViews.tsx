import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { FileText, type LucideIcon, Trash2, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import type { OfferedFile } from '../../../../../lib/media/file.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { formatFile } from '../../../../../lib/media/size.ts'
import { providerNames, type VideoRef } from '../../../../../lib/media/video.ts'
import { FileNode, VideoNode } from '../../../../../lib/richtext/extensions-more.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Poster, PosterField } from './PosterField.tsx'

type PartProps = {
  icon: LucideIcon
  name: string
  about: string
  remove: string
  onRemove: () => void
  /** More about it, below. */
  children?: ReactNode
}

const Part = ({ icon, name, about, remove, onRemove, children }: PartProps) => (
  <NodeViewWrapper
    contentEditable={false}
    className="my-6 flex flex-wrap items-center gap-3 border-y border-line py-3 text-16"
  >
    <Icon of={icon} className="text-ink-2" />
    <span className="min-w-0 grow font-semibold break-words">
      {name} <span className="block text-14 font-normal text-ink-2">{about}</span>
    </span>
    <button type="button" className={buttonLook()} onClick={onRemove}>
      <Icon of={Trash2} />
      {remove}
    </button>
    {children}
  </NodeViewWrapper>
)

const FileView = ({ node, deleteNode }: NodeViewProps) => {
  const file = node.attrs as OfferedFile
  return (
    <Part
      icon={FileText}
      name={file.name}
      about={formatFile(file)}
      remove="Buang berkas"
      onRemove={deleteNode}
    />
  )
}

const VideoView = ({ node, deleteNode, updateAttributes }: NodeViewProps) => {
  const { title, poster, ...video } = node.attrs as VideoRef & { title: string; poster: Picture | null }
  return (
    <Part
      icon={Video}
      name={title}
      about={`Video dari ${providerNames[video.provider] ?? 'tempat lain'}`}
      remove="Buang video"
      onRemove={deleteNode}
    >
      <div className="grid w-full gap-3">
        {poster && <Poster poster={poster} />}
        <PosterField poster={poster} video={video} change={next => updateAttributes({ poster: next })} />
      </div>
    </Part>
  )
}

/** A file of our texts, as the editor shows it. */
export const EditableFile = FileNode.extend({ addNodeView: () => ReactNodeViewRenderer(FileView) })

/** A video of our texts, as the editor shows it. */
export const EditableVideo = VideoNode.extend({ addNodeView: () => ReactNodeViewRenderer(VideoView) })
