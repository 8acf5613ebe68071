interface Properties {
  /** Of the field, which names the messages by `aria-describedby`. */
  id: string;
  problem?: string;
  help?: string;
}

/** What is wrong with a field, and what belongs into it. */
export function FieldMessages({ id, problem, help }: Properties) {
  return (
    <>
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
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
