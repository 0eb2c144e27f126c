import { z } from 'zod';
import { knownKeys } from '@/lib/clinical/answer';

/** An object with these keys and no others. Another key, or no object at all, is told which ones are known. */
export const inputOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, knownKeys(Object.keys(shape)));

// Control characters, and the marks that reverse the direction of text: what is stored is what is read.
const HIDDEN_IN_A_LINE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const HIDDEN_IN_A_TEXT = /[^\P{Cc}\t\n\r]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** A name, a bed, a label: one line as it is read. */
export const isPlainLine = (text: string): boolean => !HIDDEN_IN_A_LINE.test(text);

/** A reason or a note, of several lines where someone wrote them. */
export const isPlainText = (text: string): boolean => !HIDDEN_IN_A_TEXT.test(text);
