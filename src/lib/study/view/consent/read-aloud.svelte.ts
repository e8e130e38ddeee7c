/** Reads text aloud where the device has a voice for its language. */
export class ReadAloud {
  reading = $state(false);
  #voices: readonly SpeechSynthesisVoice[] = $state.raw([]);

  constructor() {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis) return;
    this.#voices = synthesis.getVoices();
    synthesis.addEventListener?.('voiceschanged', () => (this.#voices = synthesis.getVoices()), {
      once: true
    });
  }

  /** A bokmål voice reads nynorsk, too: few devices have one for it. */
  voice(language: 'nb' | 'nn' | 'en'): SpeechSynthesisVoice | undefined {
    const codes = language === 'en' ? ['en'] : [language, 'nb', 'no'];
    // One that works without a network first: what is read may say what the test is about.
    const voices = [...this.#voices].filter(({ localService }) => localService);
    for (const code of codes) {
      const found = voices.find(({ lang }) => lang.toLowerCase().startsWith(code));
      if (found) return found;
    }
    return undefined;
  }

  read(text: readonly string[], language: 'nb' | 'nn' | 'en'): void {
    this.stop();
    const voice = this.voice(language);
    if (!voice) return;
    this.reading = true;
    text.forEach((paragraph, at) => {
      const said = new SpeechSynthesisUtterance(paragraph);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.9;
      if (at === text.length - 1) said.onend = () => (this.reading = false);
      speechSynthesis.speak(said);
    });
  }

  stop(): void {
    globalThis.speechSynthesis?.cancel();
    this.reading = false;
  }
}
