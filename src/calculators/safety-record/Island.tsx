import { FaultBoundary } from '#kit/fault/FaultBoundary.tsx';
import { SafetyRecord, type SafetyRecordProperties } from './SafetyRecord.tsx';

export { default as wake } from '#build/wake-island';

/** The only door from pages to the safety record. */
export default function SafetyRecordIsland(properties: SafetyRecordProperties) {
  return (
    <FaultBoundary attempt="record" says="The record cannot be shown.">
      <SafetyRecord {...properties} />
    </FaultBoundary>
  );
}
