import { useEffect, useState } from 'react';

/**
 * The value before the change that is being painted; it follows when the frame is out. Lets a
 * new number reach the screen before the pictures and texts that explain it are made.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    // A timer, not a direct call: the next keystroke can still cancel what nobody will see.
    const timer = setTimeout(() => setPainted(value), 0);
    return () => clearTimeout(timer);
  }, [value]);
  return painted;
}
