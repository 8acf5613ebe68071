import type { ChoiceInput } from '../model/definition.ts';
import { FieldMessages } from './FieldMessages.tsx';

interface Properties {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  name: string;
  input: ChoiceInput;
  value: string;
  problem?: string;
  /** In place of the help: that the choice has no effect now. */
  note?: string;
  onChoose: (id: string) => void;
}

/** One of a few words: radio buttons for up to three, a menu for more. */
export function ChoiceField({ id, name, input, value, problem, note, onChoose }: Properties) {
  const help = note ?? input.help;
  const described = problem ? `${id}-problem` : help ? `${id}-help` : undefined;
  const messages = <FieldMessages id={id} problem={problem} help={help} />;
  if (input.options.length > 3) {
    return (
      <div className="field" data-field={name}>
        <label htmlFor={id}>{input.label}</label>
        <select
          id={id}
          name={name}
          value={problem ? '' : value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          onChange={(event) => onChoose(event.target.value)}
        >
          {problem && <option value="">Choose …</option>}
          {input.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        {messages}
      </div>
    );
  }
  return (
    <fieldset
      className="field field-choice"
      role="radiogroup"
      data-field={name}
      aria-invalid={problem ? true : undefined}
      aria-describedby={described}
    >
      <legend>{input.label}</legend>
      {input.options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChoose(option.id)}
          />
          {option.label}
        </label>
      ))}
      {messages}
    </fieldset>
  );
}
