/** `22-Nov-2026 03:10`, `22-Nov`, also inside a sentence. */
const DATE = /(\d{2}-[A-Z][a-z]{2}(?:-\d{4})?(?: \d{2}:\d{2})?)/;

/** A sentence in which no date breaks at its hyphen. */
export function DatedText({ children }: { readonly children: string }) {
  let at = 0;
  return children.split(DATE).map((part, index) => {
    const key = at;
    at += part.length;
    // Every second part is a date.
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} className="dt">
        {part}
      </span>
    );
  });
}
