import { useState } from 'react';
import type { Calculation, Work } from '../model/citation.ts';
import { saveFile } from '#chart/save-file.ts';
import { CopyButton } from './CopyButton.tsx';
import { Unfetched } from './Unfetched.tsx';

type Forms = typeof import('../model/citation-forms.ts').citationForms;

interface Properties {
  /** By which saved files are called. */
  name: string;
  /** The calculation as it stands when a button is pressed. */
  calculation: () => Calculation;
  works: readonly Work[];
  frame: () => string;
}

interface FormProperties {
  name: string;
  forms: () => ReturnType<Forms>;
  at: number;
}

/** One form: to copy, and where programs read it, to save. */
function Form({ name, forms, at }: FormProperties) {
  const now = () => forms()[at]!;
  const { name: form, file } = now();
  const save = () => file && saveFile(`${name}.${file.ending}`, file.type, now().text);
  return (
    <>
      <CopyButton says={`Copy ${form}`} text={() => now().text} />
      {file && (
        <button type="button" onClick={save}>
          Save .{file.ending}
        </button>
      )}
    </>
  );
}

/** The calculation in its present state, in every form of citation; the forms are fetched when asked for. */
export function CiteCalculation({ name, calculation, works, frame }: Properties) {
  const [forms, setForms] = useState<Forms>();
  const [isAway, setAway] = useState(false);
  const load = async () => {
    const code = await import('../model/citation-forms.ts').catch(() => undefined);
    setAway(!code);
    if (code) setForms(() => code.citationForms);
  };
  return (
    <details className="keep-cite" onToggle={load}>
      <summary>Cite or embed this calculation</summary>
      {forms && <p translate="no">{forms(calculation())[0]!.text.split('\n')[0]}</p>}
      <p className="button-row">
        {forms?.(calculation()).map((form, at) => (
          <Form key={form.name} name={name} forms={() => forms(calculation())} at={at} />
        ))}
        <CopyButton says="Copy embedding code" text={frame} />
      </p>
      {isAway && <Unfetched what="writes citations" then="close this and open it again" />}
      {works.length > 0 && (
        <>
          <p>The works behind the model:</p>
          <ul translate="no">
            {works.map((work) => (
              <li key={work.key}>
                <a href={work.url}>{work.text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
