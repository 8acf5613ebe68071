import { FaultBoundary } from '#kit/fault/FaultBoundary.tsx';
import { SafetyRecord, type SafetyRecordProperties } from './SafetyRecord.tsx';

/** The only door from pages to the safety record. */
export default function SafetyRecordIsland(properties: SafetyRecordProperties) {
  return (
    <FaultBoundary attempt="record" says="The record cannot be shown.">
      <SafetyRecord {...properties} />
    </FaultBoundary>
  );
}
