import type { Task, Tasks } from './tasks.ts'

// Only what the task needs is loaded: a process a file has to start quickly.
const work: { [T in Task]: (input: Tasks[T]['input']) => Promise<Tasks[T]['output']> } = {
  picture: async ({ bytes, mime }) => {
    const { render } = await import('../media/render.ts')
    return render(Buffer.from(bytes), mime)
  },
  inspect: async ({ bytes, mime }) => {
    const { inspect } = await import('../media/inspect.ts')
    return inspect(Buffer.from(bytes), mime)
  },
  page: async ({ bytes, page }) => {
    const { pagePicture } = await import('../readings/page-picture.ts')
    return pagePicture(Buffer.from(bytes), page)
  },
  text: async ({ bytes, mime }) => {
    const { readText } = await import('../readings/read.ts')
    return readText(Buffer.from(bytes), mime)
  },
}

process.once('message', async ({ task, input }: { task: Task; input: never }) => {
  try {
    process.send?.({ output: await work[task](input) })
  } catch (error) {
    const { message, status } = error as { message: string; status?: number }
    process.send?.({ error: { message, status } })
  }
})
