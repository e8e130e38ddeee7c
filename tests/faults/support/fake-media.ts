/** A microphone that beeps, a camera that counts, and nobody to ask: Chromium's own stand-ins. */
export const fakeMedia = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen'
];
