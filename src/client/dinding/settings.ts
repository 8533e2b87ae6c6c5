/** What can be set in the address of a wall: `?jeda=20&tanya=60`. */
export interface Settings {
  /** Seconds that a picture stands; 0: it stays. */
  jeda: number;
  /** Seconds between two questions for newer data. */
  tanya: number;
}

/** Seconds. */
export const USUAL_PAUSE = 20;
const USUAL_QUESTION = 60;

const within = (text: string | null, usual: number, least: number, most: number): number => {
  const value = Number(text);
  return text === null || text.trim() === '' || !Number.isFinite(value)
    ? usual
    : Math.min(most, Math.max(least, value));
};

export function settingsIn(search: string): Settings {
  const asked = new URLSearchParams(search);
  return {
    jeda: asked.get('jeda') === '0' ? 0 : within(asked.get('jeda'), USUAL_PAUSE, 5, 3600),
    tanya: within(asked.get('tanya'), USUAL_QUESTION, 10, 3600),
  };
}
