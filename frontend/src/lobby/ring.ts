/** A phone, as this page would ring: two tones, twice, without any file. */

export const RING_MS = 2600;
const TONES = [440, 480]; // Hz, the ring of an ordinary telephone
const BURSTS = [0, 1.4]; // s
const BURST = 1;
const LOUD = 0.12;

/** Rings once. Resolves to false where the browser has no sound to give. */
export async function ring(): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false;
  const sound = new AudioContext();
  await sound.resume().catch(() => undefined);
  const volume = sound.createGain();
  volume.gain.value = 0;
  volume.connect(sound.destination);
  for (const start of BURSTS) {
    volume.gain.setValueAtTime(LOUD, sound.currentTime + start);
    volume.gain.setValueAtTime(0, sound.currentTime + start + BURST);
  }
  for (const frequency of TONES) {
    const tone = sound.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(volume);
    tone.start();
    tone.stop(sound.currentTime + RING_MS / 1000);
  }
  setTimeout(() => void sound.close(), RING_MS + 200);
  return sound.state === 'running';
}
