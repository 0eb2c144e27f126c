export type WindowState = 'before' | 'high-risk' | 'vigilance' | 'late' | 'ended';
