/** What a line against temperature needs of a published conductivity. SI. */
export interface LiteratureLine {
  name: string;
  family: string;
  value: number;
  temperature: number;
  /** J/mol; absent where no one reports it. */
  activationEnergy?: number;
  /** What the energy is that of; of σT where nothing is said. */
  arrheniusForm?: 'sigma' | 'sigmaT';
}

/** One published or derived value a picture compares with. SI. */
export interface LiteraturePoint extends LiteratureLine {
  id: string;
  /** What the value stands for, in words. */
  contribution: string;
  bound?: 'upper' | 'lower';
  reference: string;
  url: string;
}
