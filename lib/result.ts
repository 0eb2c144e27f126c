/** Expected failures are values; only bugs throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

export type Fields = Readonly<Record<string, readonly string[]>>;

/** Every way in which a command or query can say no. */
export type Failure =
  /** 400: the input has the wrong shape; `fields` names what is wrong and what is accepted. */
  | { readonly kind: 'invalid'; readonly detail: string; readonly fields: Fields }
  /** 401 */
  | { readonly kind: 'signed-out' }
  /** 403 */
  | { readonly kind: 'forbidden'; readonly detail: string }
  /** 404, also "not yours" */
  | { readonly kind: 'not-found'; readonly detail: string }
  /** 409: the record changed since it was read. */
  | { readonly kind: 'conflict'; readonly detail: string; readonly version: number }
  /** 422: understood and refused, a sentence for the person. */
  | { readonly kind: 'refused'; readonly detail: string; readonly fields?: Fields }
  /** 503: the database is busy; try again. */
  | { readonly kind: 'busy'; readonly detail: string }
  /** 507: the disk under the database takes no writes. */
  | { readonly kind: 'storage'; readonly detail: string };

export const refused = (detail: string, fields?: Fields): Result<never, Failure> =>
  err(fields ? { kind: 'refused', detail, fields } : { kind: 'refused', detail });

export const forbidden = (detail: string): Result<never, Failure> => err({ kind: 'forbidden', detail });

export const notFound = (detail: string): Result<never, Failure> => err({ kind: 'not-found', detail });

/** Input of the wrong shape; the sentence names every field at fault. */
export const invalid = (fields: Fields): Result<never, Failure> =>
  err({ kind: 'invalid', detail: `Check ${Object.keys(fields).join(', ')}.`, fields });
