/** How long the back office waits for a sign of its person before it locks, in milliseconds. */
export const idleAfter = 30 * 60_000
