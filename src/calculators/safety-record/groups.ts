/** The groups of a record, in the order in which they are filled in; the last six have a row on the card. */
export const groups = {
  identity: {
    title: 'The cells',
    asks: 'What was built, how many, and in what state the cells were when they were tested.',
  },
  criticalCurrent: {
    title: 'Critical current density',
    asks: 'The current density at which a short came, and the protocol by which it was found.',
  },
  thermal: {
    title: 'Heat',
    asks: 'Onset, runaway and end of self-heating, each with the rate that defines it.',
  },
  growth: {
    title: 'Growth of the interfacial resistance',
    asks: 'Area-specific resistance of one interface against time, at a potential, a temperature and a pressure.',
  },
  gas: {
    title: 'Gas',
    asks: 'How much gas came, of which kinds, out of what and into what volume.',
  },
  mechanical: {
    title: 'Mechanical failure',
    asks: 'At which load contact was lost or a layer broke, and what a nail or a press did.',
  },
  standard: {
    title: 'Abuse standard',
    asks: 'Which standard was followed, in which edition, and what class it gave.',
  },
} as const;

export type GroupId = keyof typeof groups;

export const groupIds = Object.keys(groups) as GroupId[];

/** The six that have a row on the card. */
export const cardGroups = groupIds.filter((id) => id !== 'identity');
