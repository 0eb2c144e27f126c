export type Tier = 'High' | 'Medium' | 'Low';
export type FlagRule =
  | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'A10' | 'A12' | 'A13' | 'A18' | 'A21' | 'A23' | 'A24';
