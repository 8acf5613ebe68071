import type { ReactNode } from 'react';
import { chartWidth } from './xy-layout.ts';

interface Properties {
  /** Unique on the page. */
  id: string;
  /** What is drawn, and what it shows in a sentence with numbers: for screen readers and saved files. */
  title: string;
  description: string;
  height: number;
  className?: string;
  children: ReactNode;
}

/** The frame of every chart: as wide as all of them, with its title and description inside. */
export function ChartSvg({ id, title, description, height, className, children }: Properties) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
