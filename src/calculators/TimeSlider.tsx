import { useEffect, useRef, useState } from 'react';
import { Slider } from '#kit/fields/Slider.tsx';

interface Properties {
  id: string;
  /** Part of the whole time, 0 to 1. */
  fraction: number;
  /** The moment in words. */
  says: string;
  /** What the button that lets time run says. */
  plays: string;
  /** The same function at every drawing, or running time starts again. */
  onMove: (fraction: number) => void;
}

const steps = 200;
const playMilliseconds = 5000;

/** Chooses the moment the pictures show. It changes no result. */
export function TimeSlider({ id, fraction, says, plays, onMove }: Properties) {
  const [playing, setPlaying] = useState(false);
  const before = useRef(fraction);
  useEffect(() => {
    if (!playing) return;
    const began = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      const part = Math.max(0, Math.min(1, (now - began) / playMilliseconds));
      onMove(part);
      if (part < 1) frame = requestAnimationFrame(next);
      else setPlaying(false);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, onMove]);
  return (
    <div className="moment">
      <label htmlFor={id}>Moment shown</label>
      <Slider
        id={id}
        max={steps}
        value={Math.round(steps * fraction)}
        says={says}
        onSlide={(place) => {
          setPlaying(false);
          onMove(place / steps);
        }}
        onBegin={() => (before.current = fraction)}
        onCancel={() => onMove(before.current)}
      />
      <p className="button-row">
        <button type="button" className="moment-play" onClick={() => setPlaying(!playing)}>
          {playing ? 'Stop' : plays}
        </button>
        <span className="moment-says">{says}</span>
      </p>
    </div>
  );
}
