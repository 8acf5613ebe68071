import { useState, type DragEvent } from 'react';

/** What was dropped: files, a text, or a folder, which cannot be read. */
export interface Dropped {
  files: readonly File[];
  text: string;
  hasFolder: boolean;
}

/** Takes files, and texts of several cells, that are dropped on an element. */
export function useDrop(onDropped: (dropped: Dropped) => void) {
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    const { files, items } = event.dataTransfer;
    const text = event.dataTransfer.getData('text/plain');
    const isWord = files.length === 0 && !/[\t\r\n]/.test(text.trim());
    // A word that is dragged into a cell is left to the browser.
    if (isWord && event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const hasFolder = [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
    onDropped({ files: [...files], text, hasFolder });
  };
  return { isOver, onDragOver, onDragLeave: () => setIsOver(false), onDrop };
}
