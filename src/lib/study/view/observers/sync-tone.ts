/** Seconds that the tone lasts: long enough to be found in a recording, short enough to mark one moment. */
const LASTS = 0.15;

/** Plays a short tone at the sync mark: it is heard in the room, and stands in each recording of it. */
export function playTone(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const loudness = context.createGain();
  const from = context.currentTime;
  tone.frequency.value = 1000;
  loudness.gain.setValueAtTime(0.3, from);
  loudness.gain.exponentialRampToValueAtTime(0.001, from + LASTS);
  tone.connect(loudness).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start(from);
  tone.stop(from + LASTS);
}
