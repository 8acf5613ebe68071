import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react';
import { useTouchedField } from './use-touched-field.ts';

/** Fetched when a finger comes to a number; without a connection the keyboard's own keys remain. */
const NumberKeys = lazy<ComponentType<{ field: HTMLInputElement }>>(() =>
  import('./NumberKeys.tsx').catch(() => ({ default: () => null })),
);

/** A box around fields; a number that a finger enters gets the keys that its pad lacks. */
export function TouchedFields({ children, ...properties }: ComponentProps<'div'>) {
  const { field, handlers } = useTouchedField();
  return (
    <div {...properties} {...handlers}>
      {children}
      {field && (
        <Suspense fallback={null}>
          <NumberKeys field={field} />
        </Suspense>
      )}
    </div>
  );
}
