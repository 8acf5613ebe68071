interface Properties {
  /** Of the field, which names the messages by `aria-describedby`. */
  id: string;
  problem?: string;
  help?: string;
}

/** What is wrong with a field, and what belongs into it. A new message is a new element, which a translator sees. */
export function FieldMessages({ id, problem, help }: Properties) {
  return (
    <>
      {problem && (
        <p key={problem} className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}
