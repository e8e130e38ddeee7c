/** How loud a microphone is, and how long it has been dead. */

/** A live room is louder than this, in decibels below full scale; a muted or broken microphone is not. */
export const DEAD_DB = -75;

/** Decibels below full scale of the loudest sample; −100 for silence. */
export function peakDb(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak > 1e-5 ? 20 * Math.log10(peak) : -100;
}

export interface SoundMeter {
  /** Decibels below full scale, now; undefined while the browser lets nothing be heard. */
  level(): number | undefined;
  close(): void;
}

/** Listens to a stream's sound. */
export function listen(stream: MediaStream): SoundMeter {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 16_384;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level() {
      if (context.state !== 'running') {
        context.resume().catch(() => {});
        return undefined;
      }
      analyser.getFloatTimeDomainData(samples);
      return peakDb(samples);
    },
    close: () => void context.close().catch(() => {})
  };
}
