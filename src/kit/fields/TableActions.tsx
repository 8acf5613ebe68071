import { maximumRows } from '#table/read-table';

interface Properties {
  count: number;
  /** Address of a sample file, where there is one. */
  sample?: string;
  onAdd: () => void;
  onOpen: (file: File) => void;
  onEmpty: () => void;
  /** Columns that the grid leaves out as long as nothing is in them. */
  hidden: readonly string[];
  onShow: () => void;
}

/** What can be done with a table as a whole. */
export function TableActions({
  count,
  sample,
  onAdd,
  onOpen,
  onEmpty,
  hidden,
  onShow,
}: Properties) {
  return (
    <div className="button-row">
      <button type="button" disabled={count >= maximumRows} onClick={onAdd}>
        Add a row
      </button>
      <label className="file-button">
        Open a file
        <input
          type="file"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onOpen(file);
            event.target.value = '';
          }}
        />
      </label>
      <button type="button" onClick={onEmpty}>
        Empty
      </button>
      {hidden.length > 0 && (
        <button type="button" onClick={onShow}>
          Name {hidden.join(', ')}
        </button>
      )}
      {sample && (
        <a href={sample} download>
          Sample file
        </a>
      )}
    </div>
  );
}
