export type NextState = 'not-due' | 'due' | 'overdue' | 'missed';
