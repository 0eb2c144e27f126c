/** Findings that cannot be graded as entered. `fields` names what to look at again. */
export interface Refusal {
  readonly kind: 'refused';
  readonly detail: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** The same sentence at every field that could mend it. */
export function refused(detail: string, fields: readonly string[]): Refusal {
  return { kind: 'refused', detail, fields: Object.fromEntries(fields.map((field) => [field, [detail]])) };
}
