export const proposalStates = ['open', 'confirmed', 'declined', 'withdrawn', 'expired'] as const
export type ProposalState = (typeof proposalStates)[number]

/** How long a second person has to answer. Hours. */
export const proposalHours = 48
