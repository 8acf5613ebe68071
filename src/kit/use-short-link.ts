import { useEffect, useState } from 'react';
import { settleMilliseconds } from './use-address-bar.ts';

/** A link for all who show it: whole at once, packed when the typing has settled. */
export function useShortLink(link: string, shorten: (link: string) => Promise<string>): string {
  const [packed, setPacked] = useState({ of: '', is: '' });
  useEffect(() => {
    if (!link.includes('#')) return;
    const timer = setTimeout(async () => {
      const is = await shorten(link);
      if (is !== link) setPacked({ of: link, is });
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [link, shorten]);
  return packed.of === link ? packed.is : link;
}
