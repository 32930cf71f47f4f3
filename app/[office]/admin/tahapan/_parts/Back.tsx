/** The way back to what a page of the calendar is part of. */
export const Back = ({ href, children }: { href: string; children: string }) => (
  <p className="pb-2">
    <a href={href} className="link inline-block py-2.5">
      {children}
    </a>
  </p>
)
