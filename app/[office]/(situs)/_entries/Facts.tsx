import type { ReactNode } from 'react'

export type Fact = [name: string, value: ReactNode]

/** What an entry says as fields: each with its name; the empty ones are left out. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className="mt-6 border-t border-line">
    {facts
      .filter(([, value]) => value)
      .map(([name, value]) => (
        <div key={name} className="border-b border-line py-3 md:grid md:grid-cols-[12rem_1fr] md:gap-x-6">
          <dt className="text-14 text-ink-2 md:pt-0.5 md:text-16">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
