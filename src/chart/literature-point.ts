/** One published or derived value a picture compares with. SI. */
export interface LiteraturePoint {
  id: string;
  name: string;
  family: string;
  value: number;
  temperature: number;
  contribution: string;
  /** J/mol, with its form; absent where no one reports it. */
  activationEnergy?: number;
  arrheniusForm?: 'sigma' | 'sigmaT';
  bound?: 'upper' | 'lower';
  reference: string;
  url: string;
}
