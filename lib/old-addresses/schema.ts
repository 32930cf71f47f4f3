/**
 * What an old address leads to now: an entry, a file of the media library, a path or address written by hand,
 * nothing any more with its reason (410), or nothing yet.
 */
export type OldOutcome = 'entry' | 'medium' | 'target' | 'gone' | 'unsettled'
