type ExampleProps = { title: string; command: string; answer?: string }

/** A command to try, and what it answers, shortened. */
export const Example = ({ title, command, answer }: ExampleProps) => (
  <figure className="mt-5">
    <figcaption className="text-14 text-ink-2">{title}</figcaption>
    <Code text={command} name={`Perintah: ${title}`} />
    {answer && <Code text={answer} name={`Jawaban, dipersingkat: ${title}`} />}
  </figure>
)

// It can be scrolled, so a keyboard must be able to reach it.
const Code = ({ text, name }: { text: string; name: string }) => (
  <section
    aria-label={name}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus to be scrolled.
    tabIndex={0}
    className="mt-2 overflow-x-auto rounded-control border border-line bg-surface px-4 py-3"
  >
    <pre className="font-mono text-14 leading-relaxed">{text}</pre>
  </section>
)
