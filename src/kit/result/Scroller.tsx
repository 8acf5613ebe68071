import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Properties {
  className: string;
  label: string;
  children: ReactNode;
}

/** A formula in a box that scrolls where it is too wide, and is a stop of the Tab key only there. */
export function Scroller({ className, label, children }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  // Before it is measured, it may be too wide.
  const [scrolls, setScrolls] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth),
    );
    // It answers at once, so also when another formula has come.
    observer.observe(element);
    return () => observer.disconnect();
  }, [children]);
  return (
    <div
      ref={box}
      className={className}
      tabIndex={scrolls ? 0 : undefined}
      role="group"
      aria-label={label}
      translate="no"
    >
      {children}
    </div>
  );
}
