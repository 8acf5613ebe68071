interface Properties {
  says: string;
  onFiles: (files: readonly File[]) => void;
}

/** A button that lets the reader choose a file. */
export function FileButton({ says, onFiles }: Properties) {
  return (
    <label className="file-button">
      {says}
      <input
        type="file"
        className="visually-hidden"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
